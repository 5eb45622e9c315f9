'use client'

type Asker = (answer: (isProved: boolean) => void) => void

let ask: Asker | undefined

/** Asks whoever sits here for their password; answers whether they gave it. What they were about to do waits for it. */
export function askPassword(): Promise<boolean> {
  return new Promise(resolve => (ask ? ask(resolve) : resolve(false)))
}

/** Lets the dialog of this page answer `askPassword`, until the returned function is called. */
export function answerWith(asker: Asker): () => void {
  ask = asker
  return () => {
    if (ask === asker) ask = undefined
  }
}
