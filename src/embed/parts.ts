/** The parts of all elements, for `exportparts`: `::part(…)` of a place reaches what is in its shadow root. */
export const parts =
  'about,action,answer,band,body,call,call-local,caption,card,cause,check,checkbox,choose,close,contact,contents,' +
  'description,doctor,english,entry,fact,facts,flag,flags,foot,group,groups,head,heading,help,label,lead,legend,link,' +
  'list,meaning,none,not-offered,option,overdue,picture,print,question,review,sections,select,show-staff,staff,' +
  'start-again,status,step,steps,term,tier,toggle-all,top,warning';
