console.log('catalogue: nothing to compile yet')
