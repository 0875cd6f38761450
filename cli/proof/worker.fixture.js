// A worker of the tests: what becomes of it is the name of the mutant that it is sent.
process.on('message', ({ mutant }) => {
  if (mutant === 'ends') process.exit(0)
  if (mutant === 'cannot run') process.send({ ok: false, says: 'there is no mutant' })
  const finding = { ran: process.pid, catches: [] }
  if (mutant === 'breaks')
    process.send({ ok: true, finding: { ...finding, crash: 'x is undefined' } })
  if (mutant.startsWith('ends well')) process.send({ ok: true, finding })
})
process.send('ready')
