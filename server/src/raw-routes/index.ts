import type { FastifyInstance } from 'fastify';
import type { Config } from '../platform/config.ts';
import type { Engine } from '../platform/use-case/index.ts';
import { addAgentPackage } from './agent-package/index.ts';
import { addAuthorityDocuments, addPowerOfAttorney } from './authority-documents.ts';
import { addCardRoutes } from './card.ts';
import { addCitizenRegistration } from './citizen-registration.ts';
import { addDirectoryRoutes } from './directory.ts';
import { addDocumentation } from './documentation.ts';
import { addEvidenceRoutes } from './evidence.ts';
import { addFeedUpload } from './feeds.ts';
import { addGroupCheckFiles } from './group-check.ts';
import { addGroupFiles } from './groups.ts';
import { addInvitationRoutes } from './invitations.ts';
import { addOpenData } from './open-data.ts';
import { addPasskeyRoutes } from './passkeys.ts';
import { addPasswordRoutes } from './password.ts';
import { addPersonnelFiles } from './personnel.ts';
import { addPlaceOutlines } from './place-outlines.ts';
import { addRegistrationSlip } from './registration.ts';
import { addRegistrationEvidence } from './registration-evidence.ts';
import { addSandbox } from './sandbox.ts';
import { addSearchPages } from './search-pages.ts';
import { addSessionRoutes } from './session.ts';
import { addSessionByThaid } from './session-by-thaid.ts';
import { addSignUpRoutes } from './sign-up.ts';
import { addSoapDescription } from './soap-description.ts';
import { addSignOn } from './sso.ts';
import { addThaidRoutes } from './thaid.ts';
import { addWebApp } from './web-app.ts';

/**
 * Every route that is not made from a use-case declaration, with the use case it calls or why it calls none. The doors of
 * `wire/` say the same of themselves. A test compares this list with what the server really answers.
 */
export const RAW_ROUTES: Readonly<Record<string, string>> = {
  'POST /api/session': 'calls organisations.signIn; raw because the answer is a cookie',
  'GET /api/session': 'calls organisations.showSession; raw because it adds facts of the running house',
  'PUT /api/session/organisation':
    'calls organisations.switchOrganisation; raw because it adds facts of the running house',
  'DELETE /api/session': 'calls organisations.signOut; raw because it takes the cookie back',
  'POST /api/session/thaid': 'calls organisations.signInByThaid; raw because the answer is a cookie',
  'POST /api/session/step-up': 'calls organisations.stepUp; raw because the answer is a new cookie',
  'POST /api/thaid/start':
    'calls identity.startThaid; raw because it gives the browser a cookie and an address elsewhere',
  'GET /api/thaid/callback':
    'calls identity.takeThaidAnswer, then identity.keepThaidProof; raw because it asks ThaiD in between and leads the browser on',
  'POST /api/passkeys/options': 'calls identity.startPasskeyRegistration; raw because it says where the page stands',
  'POST /api/passkeys': 'calls identity.registerPasskey; raw because it says where the page stands',
  'POST /api/session/passkey': 'calls organisations.signInByPasskey; raw because the answer is a cookie',
  'POST /api/card/start':
    'calls identity.startCardChallenge; raw because the answer is bound to the browser by a cookie',
  'POST /api/session/card': 'calls organisations.signInByCard; raw because the answer is a cookie',
  'PUT /api/session/card': 'calls organisations.stepUpByCard; raw because the answer is a new cookie',
  'POST /api/password/forgotten': 'calls identity.askPasswordReset; raw because it is paced by network address',
  'POST /api/sign-up': 'calls identity.beginSignUp; raw because it gives the browser a cookie',
  'POST /api/authority/grants/:grantId/documents':
    'calls organisations.attachGrantDocument; raw because the body is a file',
  'GET /api/authority/grants/:grantId/documents/:documentId':
    'calls organisations.showGrantDocument, then hands out the file',
  'POST /api/invitations/open':
    'calls organisations.openInvitation; raw because it gives a browser that comes for the first time its cookie',
  'GET /api/authority/power-of-attorney.pdf': 'no use case: the empty form, data of nobody',
  'GET /api/authority/grants/:grantId/power-of-attorney.pdf':
    'calls organisations.fillPowerOfAttorney; raw because the answer is a PDF',
  'POST /api/visits/:visitId/evidence': 'calls verification.attachEvidence; raw because the body is a file',
  'GET /api/visits/:visitId/evidence/:documentId': 'calls verification.listEvidence, then hands out the file',
  'GET /api/provider/personnel/export.csv': 'calls provider.exportPersonnel; raw because the answer is a file',
  'GET /api/provider/personnel/export.xlsx': 'calls provider.exportPersonnel; raw because the answer is a file',
  'GET /api/provider/personnel/template.csv': 'no use case: the empty roster, data of nobody',
  'GET /api/provider/personnel/template.xlsx': 'no use case: the empty roster, data of nobody',
  'POST /api/provider/personnel/import': 'calls provider.uploadRoster; raw because the body is a file',
  'POST /api/srm/group-checks':
    'calls entitlement.receiveGroupCheck; raw because the body is a file, taken as a stream',
  'GET /api/srm/group-checks/:groupCheckId/result.csv': 'calls entitlement.downloadGroupCheck, then streams the file',
  'GET /api/srm/group-checks/:groupCheckId/result.xlsx': 'calls entitlement.downloadGroupCheck, then streams the file',
  'GET /api/srm/registrations/:registrationId/slip.pdf':
    'calls entitlement.printRegistration; raw because the answer is a PDF',
  'POST /api/srm/registrations/evidence': 'calls entitlement.keepEvidence; raw because the body is a file',
  'GET /api/srm/registrations/:registrationId/evidence/:documentId':
    'calls entitlement.showEvidenceDocument, then hands out the file',
  'POST /api/citizen/registration/evidence': 'calls entitlement.keepOwnEvidence; raw because the body is a file',
  'GET /api/citizen/registration/networks':
    'calls entitlement.searchPublicNetworks; raw because it is paced by network address',
  'POST /api/citizen/registration/open':
    'calls entitlement.openOwnRegistration; raw because it is paced by network address',
  'POST /api/citizen/registration/preview': 'calls entitlement.previewOwn; raw because it is paced by network address',
  'POST /api/citizen/registration/register':
    'calls entitlement.registerOwn; raw because it is paced by network address',
  'POST /api/citizen/registration/slip.pdf': 'calls entitlement.printOwn; raw because the answer is a PDF',
  'POST /api/srm/groups/jobs': 'calls entitlement.uploadGroupFile; raw because the body is a file',
  'GET /api/srm/groups/jobs/:jobId/result.csv': 'calls entitlement.exportGroupJob; raw because the answer is a file',
  'GET /api/srm/groups/jobs/:jobId/result.xlsx': 'calls entitlement.exportGroupJob; raw because the answer is a file',
  'GET /api/srm/groups/template.csv': 'no use case: the empty list, data of nobody',
  'GET /api/srm/groups/template.xlsx': 'no use case: the empty list, data of nobody',
  'GET /api/srm/group-checks/sample.csv': 'no use case: a sample file with invented ids, data of nobody',
  'GET /api/srm/group-checks/sample.xlsx': 'no use case: a sample file with invented ids, data of nobody',
  'POST /api/srm/feeds': 'calls entitlement.takeFeed; raw because the body is a file of any size',
  'GET /sso/*':
    'calls organisations.enterClient; raw because the OpenID Provider is a library of its own, told who asks',
  'POST /sso/*': 'calls organisations.enterClient; the same for what clients post: tokens, revocation, introspection',
  'OPTIONS /sso/*': 'no use case: lets a client in a browser ask, where its address is registered',
  'GET /sso/interaction/:uid': 'no use case: leads a browser on to signing in, agreeing, or back to the client',
  'GET /sso/interaction/:uid/question': 'no use case: what a client asks the person in this browser to agree to',
  'POST /sso/interaction/:uid/answer': 'calls organisations.agreeToClient; raw because it leads back to the provider',
  'GET /api/directory/units': 'calls directory.findUnits; raw because it is paced by network address and may be kept',
  'GET /api/directory/units/:code':
    'calls directory.showUnit; raw because it is paced by network address and may be kept',
  'GET /api/places/provinces.geojson': 'no use case: the outlines of the provinces, data of nobody',
  'GET /downloads/agent': 'no use case: the card program to install, data of nobody',
  'GET /search': 'calls directory.findUnits; raw because the answer is a page',
  'GET /search/:code': 'calls directory.showUnit; raw because the answer is a page',
  'GET /search/assets/:file': 'no use case: style, font and script of those pages',
  'GET /open-data': 'no use case: what the open data are, data of nobody',
  'GET /open-data/units.csv': 'no use case: all that directory.showUnit shows of announced units, as a stream',
  'GET /open-data/units.json': 'no use case: the same as JSON',
  'GET /open-data/fhir/bundle.json': 'no use case: the same as a FHIR bundle',
  'GET /fhir/R4/:type/:id': 'calls directory.showResource; raw because of its media type, and it may be kept',
  'GET /sitemap.xml': 'no use case: addresses of the public pages',
  'GET /robots.txt': 'no use case: what search engines may read',
  'GET /healthz': 'no use case: says that the process is alive',
  'GET /readyz': 'no use case: says that the database answers',
  'GET /metrics': 'no use case: numbers for Prometheus, no data of anybody',
  'GET /api/openapi.json': 'no use case: the description of the API',
  'GET /api/docs': 'no use case: the same for people',
  'GET /sandbox/fixtures': 'no use case: the invented world, in demo mode only',
  'POST /sandbox/srm-token':
    'calls organisations.issueScardTokens; raw because the answer is a token file, in demo mode only',
  'GET /ucwstokenp1/UCWSTokenP1': 'no use case: description and schema of the SOAP door',
  'GET /*': 'no use case: files of the web app',
};

export async function addRawRoutes(app: FastifyInstance, engine: Engine, config: Config): Promise<void> {
  addSessionRoutes(app, engine, config);
  addSessionByThaid(app, engine, config);
  addThaidRoutes(app, engine, config);
  addCardRoutes(app, engine, config);
  addPasskeyRoutes(app, engine, config);
  addPasswordRoutes(app, engine);
  addSignUpRoutes(app, engine, config);
  addInvitationRoutes(app, engine, config);
  await addEvidenceRoutes(app, engine, config);
  await addAuthorityDocuments(app, engine, config);
  addPowerOfAttorney(app, engine);
  await addPersonnelFiles(app, engine);
  await addGroupCheckFiles(app, engine);
  await addFeedUpload(app, engine);
  await addGroupFiles(app, engine);
  addDirectoryRoutes(app, engine);
  addSearchPages(app, engine, config);
  addOpenData(app, engine, config);
  addPlaceOutlines(app);
  addAgentPackage(app, engine, config);
  addRegistrationSlip(app, engine);
  await addRegistrationEvidence(app, engine, config);
  addCitizenRegistration(app, engine);
  addSoapDescription(app, config);
  addDocumentation(app, config);
  if (config.mode === 'demo') addSandbox(app, engine, config);
  await addSignOn(app, engine, config);
  await addWebApp(app, config);
}
