windows.txt:1:1: error: Nothing here says what changes for people: name what they will be able to do, have or feel. [no-result]
windows.txt:2:5: warning: “highest quality” is a means (quality). And what changes for people because of it? [method]
