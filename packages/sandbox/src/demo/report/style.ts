/** The page's only style sheet; its hash is all that the page's policy lets in. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2128; --quiet: #5b6470; --paper: #f6f7f9; --card: #fff; --line: #d9dee5; --good: #1a7f4b; --bad: #b3261e; --deny: #9a5b00; --denyback: #fff3dc; --goodback: #e3f5ea; --accent: #3a5a8c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ee; --quiet: #97a1ae; --paper: #12161c; --card: #1b2129; --line: #2f3843; --good: #58c98c; --bad: #ff8a80; --deny: #f2b45c; --denyback: #33270f; --goodback: #12301f; --accent: #8fb2e8; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1 { font-size: clamp(1.7rem, 5vw, 2.5rem); line-height: 1.15; margin: .2rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.35; margin: 0 0 .4rem; }
p { margin: .15rem 0; }
code, .mono { font: .87em/1.45 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); font-size: .92rem; }
.kicker { color: var(--quiet); font-size: .78rem; letter-spacing: .06em; text-transform: uppercase; }
.verdict { border-left: .4rem solid; padding: .5rem 0 .5rem 1.1rem; }
.verdict.good { border-color: var(--good); } .verdict.good h1 { color: var(--good); }
.verdict.bad { border-color: var(--bad); } .verdict.bad h1 { color: var(--bad); }
.figures { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; list-style: none; margin: .8rem 0 0; padding: 0; color: var(--quiet); }
.figures b { color: var(--ink); font-size: 1.25rem; }
.places { display: flex; align-items: center; gap: 1rem; }
.place, .card, .stage { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem; }
.place { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.release { font-size: 1.7rem; font-weight: 700; line-height: 1.2; }
.gate { width: 3rem; flex: none; fill: none; stroke: var(--accent); stroke-width: 2.5; stroke-linecap: round; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: .9rem; }
.chip { display: inline-block; border-radius: 1rem; padding: 0 .6rem; font-size: .85rem; font-weight: 600; }
.chip.allow { background: var(--goodback); color: var(--good); }
.chip.deny, .chip.pending, .chip.error { background: var(--denyback); color: var(--deny); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .8rem; margin: .5rem 0 0; font-size: .92rem; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
.stage { margin-bottom: .9rem; }
.number { display: inline-block; min-width: 1.6rem; padding: 0 .4rem; border-radius: .8rem; background: var(--accent); color: var(--card); font-size: .9rem; text-align: center; }
.time { display: flex; align-items: center; gap: .6rem; color: var(--quiet); font-size: .85rem; }
.bar { width: min(14rem, 50%); height: .35rem; fill: var(--accent); }
.stage ol { list-style: none; margin: .6rem 0 0; padding: 0; }
.scene { border-top: 1px solid var(--line); padding: .55rem 0 .55rem 1.6rem; position: relative; }
.scene::before { content: "✓"; color: var(--good); font-weight: 700; position: absolute; left: .2rem; }
.scene.broken::before { content: "✗"; color: var(--bad); }
.scene .line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .6rem; }
.meta { margin-left: auto; }
.reason { border-left: .2rem solid var(--deny); margin: .5rem 0 .3rem; padding: .1rem 0 .1rem .8rem; }
.problem { color: var(--bad); font-weight: 600; overflow-wrap: anywhere; }
.tree, .tree ul { list-style: none; margin: 0; padding: 0; }
.tree { margin-top: .8rem; }
.tree ul { margin-left: 1rem; border-left: 2px solid var(--line); }
.tree ul > li { position: relative; padding: .35rem 0 .1rem 1.2rem; }
.tree ul > li::before { content: ""; position: absolute; left: 0; top: 1.4rem; width: 1.1rem; border-top: 2px solid var(--line); }
.node { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .45rem .75rem; overflow-wrap: anywhere; }
.node.artifact { border-color: var(--accent); border-width: 2px; }
.node.signer { border-color: var(--good); }
.chain { list-style: none; margin: .8rem 0 0; padding: 0; }
.chain li { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .6rem .9rem; margin-bottom: 1.3rem; position: relative; }
.chain li + li::before { content: ""; position: absolute; left: 1.7rem; top: -1.3rem; height: 1.3rem; border-left: 3px double var(--accent); }
footer { margin-top: 3rem; }
@media (max-width: 40rem) { .places { flex-direction: column; align-items: stretch; } .gate { align-self: center; } .meta { margin-left: 0; width: 100%; } dl { grid-template-columns: 1fr; } dt { margin-top: .25rem; font-size: .8rem; } }
@media print { body { background: #fff; } .card, .stage, .chain li { break-inside: avoid; } }
`
