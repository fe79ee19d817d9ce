// Imported before everything else: boardgame.io and what it stands on check themselves at every step unless they are told
// that nobody is developing here. It costs a fifth of the processor time that a choice takes.
process.env.NODE_ENV ||= 'production'
