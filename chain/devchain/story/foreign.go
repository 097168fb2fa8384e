package story

// Reasons by delegates who write in their own language; [against, in favour,
// abstain] as everywhere.

var german = language{
	reasons: [3][]string{
		{
			"Dagegen. Für {ask} fehlt mir eine nachvollziehbare Begründung.",
			"Ich stimme mit Nein: Der Nutzen steht in keinem Verhältnis zum Risiko.",
			"Nein. Erst die Abrechnung des letzten Vorhabens, dann reden wir weiter.",
			"Dagegen, solange nicht klar ist, wer das am Ende überprüft.",
			"So nicht. Ein kleinerer Versuch wäre mir lieber gewesen.",
			"Die Diskussion im Forum war nach zwei Tagen schon vorbei. Das ist zu wenig.",
		},
		{
			"Dafür. Der Vorschlag ist sauber gerechnet und begrenzt.",
			"Ja. {ask} ist vertretbar, und die Schritte sind überprüfbar.",
			"Zustimmung, weil das Vorgehen Schritt für Schritt rückgängig zu machen ist.",
			"Ich stimme dafür und erwarte den Bericht wie angekündigt im Forum.",
			"Dafür. Genau so sollten Vorschläge aussehen: kurz, mit Zahlen und mit einem Ende.",
			"Ja, auch wenn ich mir einen zweiten Kostenvoranschlag gewünscht hätte.",
		},
		{"Enthaltung: Beide Seiten haben gute Gründe.", "Ich enthalte mich, weil ich einen der Beteiligten gut kenne."},
	},
	tails: []string{"Details im Forum.", "Fragen gern an mich.", "Grüße aus Leipzig."},
}

var french = language{
	reasons: [3][]string{
		{
			"Contre. {ask}, c'est beaucoup pour un résultat aussi flou.",
			"Je vote contre : les risques ne sont pas assez expliqués.",
			"Non. On nous demande d'aller vite, sans dire pourquoi.",
			"Contre, faute d'engagement précis sur le calendrier.",
			"Je préfère attendre les résultats du projet précédent.",
		},
		{
			"Pour. La proposition est claire et le budget tient la route.",
			"Je vote pour : c'est utile à tout le monde et facile à vérifier.",
			"Pour, avec plaisir. On en parlait depuis des mois.",
			"Oui. {ask} me paraît raisonnable au vu du travail prévu.",
			"Pour, à condition que les comptes rendus soient publiés comme promis.",
		},
		{"Je m'abstiens, les deux camps ont de bons arguments.", "Abstention : je n'ai pas les éléments pour juger."},
	},
	tails: []string{"Voir mon message sur le forum.", "Merci aux auteurs.", "À suivre de près."},
}

var spanish = language{
	reasons: [3][]string{
		{
			"En contra. {ask} sin hitos claros no me convence.",
			"Voto no: antes de gastar más quiero ver resultados.",
			"No. Esto da más poder a quienes ya lo tienen.",
			"En contra, la propuesta llegó sin debate suficiente en el foro.",
			"Me gusta la idea, pero no esta forma de hacerlo.",
		},
		{
			"A favor. Es una propuesta sencilla y bien explicada.",
			"Voto sí: el beneficio es para toda la comunidad.",
			"A favor. {ask} es razonable y hay informes previstos.",
			"Sí, y ojalá sirva de ejemplo para las próximas.",
			"A favor, aunque pediría un informe a mitad de camino.",
		},
		{"Me abstengo, no lo tengo claro.", "Abstención: hay buenos argumentos en ambos lados."},
	},
	tails: []string{"Más en el foro.", "Gracias a los autores.", "¡Seguimos!"},
}

var portuguese = language{
	reasons: [3][]string{
		{
			"Contra. Falta explicar o que acontece se correr mal.",
			"Voto contra: {ask} é demasiado nesta fase.",
			"Não. Preferia um teste pequeno primeiro.",
			"Contra, porque o fórum levantou dúvidas que ficaram sem resposta.",
		},
		{
			"A favor. Proposta clara, contas certas.",
			"Voto a favor: o risco é limitado e o ganho é real.",
			"Sim. {ask} parece-me justo para o trabalho descrito.",
			"A favor, e vou acompanhar a execução de perto.",
			"Concordo. Já devíamos ter feito isto antes do verão.",
		},
		{"Abstenho-me, conheço pessoalmente uma das partes.", "Abstenção. Não tenho opinião formada."},
	},
	tails: []string{"Detalhes no fórum.", "Bom trabalho.", "Obrigado a quem escreveu isto."},
}

var italian = language{
	reasons: [3][]string{
		{"Contro: troppi soldi e poche garanzie.", "Voto no, {ask} non è giustificato.", "Contrario. Mancano le tappe intermedie."},
		{
			"Favorevole. Serve a tutti e costa poco.", "Voto sì: {ask} è una cifra onesta.",
			"Sì, il progetto è concreto e le persone sono serie.", "Favorevole, con i complimenti agli autori.",
		},
		{"Mi astengo: non conosco abbastanza il tema."},
	},
	tails: []string{"Ne parliamo sul forum.", "Avanti così."},
}

var dutch = language{
	reasons: [3][]string{
		{"Tegen. Voor {ask} verwacht ik een betere onderbouwing.", "Nee, dit gaat mij te snel.", "Tegen, zolang niemand zegt wie het controleert."},
		{
			"Voor. Helder voorstel, nette begroting.", "Eens. {ask} is redelijk.",
			"Voor, en graag over drie maanden een terugblik.", "Doen. Praktisch en klein genoeg om van te leren.",
		},
		{"Onthouding, ik ken de aanvrager.", "Geen uitgesproken mening, dus blanco."},
	},
	tails: []string{"Zie ook het forum.", "Groet uit Utrecht."},
}

var polish = language{
	reasons: [3][]string{
		{"Przeciw. Za dużo władzy w jednych rękach.", "Nie, {ask} to za wiele bez etapów i kontroli.", "Przeciw, pytania z forum zostały bez odpowiedzi."},
		{
			"Za. Prosto, tanio i da się to sprawdzić.", "Głosuję za, to dobry krok dla wszystkich.",
			"Za. {ask} to rozsądna kwota.", "Tak, pod warunkiem że raport pojawi się na forum.",
		},
		{"Wstrzymuję się.", "Nie mam zdania, więc się wstrzymuję."},
	},
	tails: []string{"Szczegóły na forum.", "Pozdrawiam z Gdańska."},
}

var turkish = language{
	reasons: [3][]string{
		{"Hayır. {ask} için yeterli gerekçe göremedim.", "Karşıyım, acele ediliyor.", "Bu hâliyle hayır; önce küçük bir deneme yapılmalı."},
		{
			"Evet. Büyümek istiyorsak böyle adımlar gerekli.", "Destekliyorum, plan açık ve ölçülebilir.",
			"Evet, {ask} makul bir tutar.", "Olumlu oy veriyorum, raporu forumda bekliyorum.",
		},
		{"Çekimser kalıyorum.", "İki tarafın da haklı olduğu yerler var, çekimserim."},
	},
	tails: []string{"Ayrıntılar forumda.", "Emeği geçenlere teşekkürler."},
}

var japanese = language{
	reasons: [3][]string{
		{
			"反対です。{ask}の根拠がまだ足りないと思います。", "今回は反対します。リスクの説明が不十分です。",
			"急ぎすぎだと感じるため、反対とします。", "反対。まず小さく試してから判断したいです。",
		},
		{
			"賛成します。内容が明確で、金額も妥当です。", "賛成です。安全性が高まる提案だと思います。",
			"{ask}であれば問題ないと考え、賛成します。", "賛成。実施後の報告を楽しみにしています。",
		},
		{"棄権します。どちらの意見にも理があります。", "判断材料が足りないため、棄権します。"},
	},
	tails: []string{"詳しくはフォーラムに書きました。", "よろしくお願いします。"},
}

var chinese = language{
	reasons: [3][]string{
		{"反对。{ask}的理由不够充分。", "投反对票：风险没有讲清楚。", "这个方案对代币持有人不利，反对。", "反对，希望先看到上一期的结果。"},
		{"支持。方案清楚，金额合理。", "投赞成票，{ask}可以接受。", "支持，这对长期持有人有利。", "同意，请按计划公布进度。"},
		{"弃权。双方都有道理。", "信息不足，弃权。"},
	},
	tails: []string{"详细意见见论坛。", "感谢提案人。"},
}
