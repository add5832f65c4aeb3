short.md:1:1: error: This is about the company and what it offers: let what changes for people lead and carry it. [product]
short.md:1:34: warning: “best prices” is a means (price) and will age: a rival can copy it. What can people do with what they save? [method]
short.md:1:51: warning: “by the highest quality” is a means (quality). And what changes for people because of it? [method]
