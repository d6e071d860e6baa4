/** The parts of all elements, for `exportparts`: a placeholder's `::part(…)` matches inside its shadow root. */
export const parts =
  'about,action,all-flags,answer,band,body,call,call-local,caption,card,cause,check,checkbox,choice,choose,' +
  'chosen,close,contact,content,contents,description,doctor,english,entry,fact,facts,flag,flags,foot,group,' +
  'groups,heading,help,hint,if-one-starts,intro,label,language,lead,legend,link,list,meaning,none,not-offered,option,or,' +
  'overdue,page,picture,place,print,privacy,question,review,sections,show-staff,staff,start-again,step,' +
  'steps,term,text-contact,toggle-all,top,warning';
