/** Columns that are known and not read, as headers write them (letters and digits, folded). */

/** What must never weigh on a person's chances is not kept either. */
export const personalWords = `age dateofbirth birthdate birthday dob birthyear yearofbirth placeofbirth birthplace born gender sex
  pronouns salutation nationality citizenship citizenships nationalities ethnicity race ethnicgroup ethnicorigin
  religion maritalstatus civilstatus familystatus children numberofchildren photo picture image avatar photourl imageurl
  profilepicture profilephoto disability disabilitystatus veteran veteranstatus passport passportnumber ssn
  socialsecuritynumber nationalid taxid visa visastatus workpermit workauthorization workauthorisation hispaniclatino
  alter geburtsdatum geburtstag geburtsjahr geburtsort geschlecht anrede staatsangehorigkeit nationalitat
  staatsburgerschaft familienstand kinder religionszugehorigkeit konfession foto lichtbild bild behinderung
  schwerbehinderung aufenthaltstitel arbeitserlaubnis
  datedenaissance anniversaire anneedenaissance lieudenaissance sexe genre civilite nationalite situationfamiliale
  etatcivil enfants photographie handicap permisdetravail
  edad fechadenacimiento anodenacimiento lugardenacimiento sexo genero tratamiento nacionalidad estadocivil hijos
  fotografia imagen discapacidad permisodetrabajo
  idade datadenascimento anodenascimento localdenascimento nacionalidade filhos imagem deficiencia
  eta datadinascita annodinascita luogodinascita sesso genere nazionalita cittadinanza statocivile figli immagine
  disabilita
  leeftijd geboortedatum geboortejaar geboorteplaats geslacht aanhef nationaliteit burgerlijkestaat kinderen
  pasfoto handicapstatus
  wiek dataurodzenia rokurodzenia miejsceurodzenia plec zwrotgrzecznosciowy narodowosc obywatelstwo stancywilny dzieci
  zdjecie niepelnosprawnosc pesel`;

/** Earnings so far: several laws forbid to ask. */
export const payHistoryWords = `currentsalary salary presentsalary lastsalary previoussalary currentpay currentctc ctc salaryhistory
  currentcompensation aktuellesgehalt gehalt letztesgehalt salaireactuel salaire salarioactual salario salarioatual
  stipendioattuale stipendio ralattuale ral huidigsalaris salaris obecnewynagrodzenie wynagrodzenie`;

/** Our own export names what persons attested; a table cannot attest. */
export const attestedWords = 'attested attestedskills';

/** What a system did with an application. */
export const processWords = `stage currentstage stagename milestone status candidatestatus applicationstatus appliedon dateapplied
  applicationdate applydate applieddate applied source sources sourcename origin recruiter recruitername owner candidateowner
  coordinator hiringmanager jobname jobid appliedjob appliedfor jobapplied jobrequisition jobrequisitionid
  requisition requisitionid requisitionname reqid posting postingname postingtitle postingid vacancy vacancyname
  opportunityid applicationid department office team tags tag rating score overallscore ranking rejectionreason rejectedon
  rejectiondate archivereason archivedon disposition lastactivity lastactivitydate lastinteraction lastcontacted createdat
  createdon creationdate createdtime datecreated updatedat modifiedon modifiedtime lastmodified lastupdated
  resumeurl resumelink cvurl attachments coverletterfile gdpr gdprconsent consent
  emailoptout donotcontact referredby referrer referral agency whogetscredit creditedto activeproject projectname
  feedback interviewer interviewdate hired hiredate hiredon startinnewjob availability availablefrom availablestart
  dateavailable noticeperiod canrelocate willingtorelocate bestcontacttime zip zipcode postalcode postcode street
  streetaddress addressline1 addressline2 zippostalcode plz postleitzahl strasse hausnummer codepostal rue
  codigopostal calle rua cap via postcodehuisnummer straat kodpocztowy ulica verfugbarab kundigungsfrist quelle
  bewerbungsdatum prospectpool prospectstage campaignpool fault whattodo experienceinmonthscomputed rownumber row nr no lfdnr`;
