trouble-title = As suas contagens não abrem agora

trouble-in-use = A Acollida já está aberta noutra janela. Use essa janela, ou feche-a e tente de novo.

trouble-newer = Estas contagens foram guardadas por uma Acollida mais recente. Atualize esta para continuar. Nada se perdeu, nada foi alterado.

trouble-folder = Não é possível usar a pasta { $folder }. Veja se existe e se pode escrever nela, e tente de novo.

trouble-unwritable = A memória deste dispositivo está cheia ou não permite escrever. Liberte espaço e tente de novo. Nada se perdeu.

trouble-damaged = O ficheiro das contagens está danificado. Não o apague. Mostre isto à coordenação; o que foi enviado está com a equipa.

trouble-random = Este sistema não dá números aleatórios seguros e, sem eles, não se pode contar tudo exatamente uma vez. Reinicie o dispositivo.

trouble-reason = Motivo, para quem ajuda

trouble-again = Tentar de novo

trouble-close = Fechar

trouble-export = Guardar os números num ficheiro

trouble-exported = Guardado: { $file }

trouble-not-exported = Não foi possível guardar o ficheiro. Verifique a memória do dispositivo.
