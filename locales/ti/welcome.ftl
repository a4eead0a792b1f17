welcome-title = ቀዳሞት ስጉምትታት

welcome-count-title = ሓገዝ ይቝጸር፣ ሰባት ኣይኮኑን

welcome-count-text = ንነፍሲ ወከፍ ሓገዝ ሓደ ጠውታ። ዝኾነ ሰብ ኣይሕተትን፤ ብዛዕባ ዝኾነ ሰብ ኣይጸሓፍን።

welcome-offline-title = ብዘይ ርክብ ይሰርሕ

welcome-offline-text = ንሰሙናት ብዘይ ርክብ ቁጸሩ። ነፍሲ ወከፍ ጠውታ ይዕቀብ፤ ርክብ ምስ ሃለወ ይለኣኽ።

welcome-stored-title = እዚ መሳርሒ ዝዕቅቦ

welcome-stored-text = ቦታ፣ ሰሙንን ክንደይ ካብ ነፍሲ ወከፍ ዓይነት ሓገዝን። መን ከም ዝተቐበለ ወይ መን ከም ዝቖጸረ ፈጺሙ።

welcome-next = ቀጽል

welcome-before = ተመለስ

welcome-skip = ዝለል

welcome-join = ናብ ጋንታ ተጸንበር

welcome-card = ካርድ { $card } ካብ { $cards }
