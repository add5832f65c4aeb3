first.md:1:1: note: Too long to remember: 33 words; keep it to 20. [too-long]
first.md:1:29: warning: “highest quality” is a means (quality). And what changes for people because of it? [method]
first.md:1:29: note: The means stand first: say what changes for people, then how you do it. [method-first]
first.md:1:49: warning: “low prices” is a means (price) and will age: a rival can copy it. What can people do with what they save? [method]
