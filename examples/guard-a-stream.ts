// A model's answer, as it comes in pieces, on its way to a person.
import { catalogue } from '@offhook/catalogue'
import { guard } from '@offhook/check/guard'

const question = 'How do I cancel my Norton subscription?'
const pieces = ['You can call Nor', 'ton support at 1-8', '88-555', '-0142, or sign in at my.norton.com.\n']
const answer = new ReadableStream<string>({
  start(controller) {
    for (const piece of pieces) controller.enqueue(piece)
    controller.close()
  },
})

for await (const piece of answer.pipeThrough(guard({ catalogue, userText: question }))) {
  process.stdout.write(piece)
}
