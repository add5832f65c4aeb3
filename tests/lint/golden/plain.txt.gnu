plain.txt:1:1: error: Nothing here says what changes for people: name what they will be able to do, have or feel. [no-result]
plain.txt:1:14: warning: “highest quality” is a means (quality). And what changes for people because of it? [method]
plain.txt:1:37: warning: “lowest prices” is a means (price) and will age: a rival can copy it. What can people do with what they save? [method]
