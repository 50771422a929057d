import { numberWords } from '@offhook/catalogue/help'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Says what a number is for in the language of the page; in English until the words of that language have arrived. */
export function useNumberWords(): (sentence: string) => string {
  const { language } = useTranslation().i18n
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => {
    numberWords(language).then(setWords, () => {})
  }, [language])
  return (sentence) => words[sentence] ?? sentence
}
