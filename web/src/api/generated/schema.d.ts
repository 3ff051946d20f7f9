// Made by `npm run generate` from the use-case declarations. Do not edit.

export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My session
         * @description ข้อมูลการเข้าสู่ระบบของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        get: operations["organisations.showSession"];
        put?: never;
        /**
         * Sign in with user name and password
         * @description By user name and password; the answer sets a cookie that stands for the person in later requests. Requests that change something need the header X-Requested-With as well. Hospital software does not sign in: it sends the token of its unit (Authorization: Bearer …).
         */
        post: operations["organisations.signIn"];
        /**
         * Sign out
         * @description ออกจากระบบ. Allowed: ACCOUNT. Level: NONE.
         */
        delete: operations["organisations.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch the acting organisation
         * @description เปลี่ยนหน่วยงานที่กระทำการแทน. Allowed: ACCOUNT. Level: NONE.
         */
        put: operations["organisations.switchOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to register a passkey
         * @description เริ่มลงทะเบียนพาสคีย์. Allowed: REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L2.
         */
        post: operations["identity.startPasskeyRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My passkeys
         * @description พาสคีย์ของฉัน. Allowed: REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["identity.listPasskeys"];
        put?: never;
        /**
         * Register a passkey
         * @description ลงทะเบียนพาสคีย์. Allowed: REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L2.
         */
        post: operations["identity.registerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a sign-in with a passkey
         * @description ยืนยันการเข้าสู่ระบบด้วยพาสคีย์. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/card/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sign-in by card and PIN
         * @description เริ่มเข้าสู่ระบบด้วยบัตรและรหัส PIN. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.startCardChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step up with card and PIN
         * @description ยืนยันตัวตนซ้ำด้วยบัตรและรหัส PIN. Allowed: ACCOUNT. Level: NONE.
         */
        put: operations["organisations.stepUpByCard"];
        /**
         * Sign in with the national id card and its PIN
         * @description เข้าสู่ระบบด้วยบัตรประชาชนและรหัส PIN. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.signInByCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/thaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by ThaiD
         * @description With the proof that came back from ThaiD (POST /api/thaid/start, purpose SIGN_IN), in the same browser. Whoever has several accounts is answered 409 with the list and asks again with `accountId`.
         */
        post: operations["organisations.signInByThaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step up by ThaiD
         * @description ยืนยันตัวตนซ้ำด้วย ThaiD. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["organisations.stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/thaid/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a confirmation by ThaiD
         * @description Answers the address at ThaiD to lead the browser to, and binds the way to this browser by a cookie. The browser comes back to `returnTo` with `?proof=` or `?thaidError=`.
         */
        post: operations["identity.startThaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/thaid/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * ThaiD leads the browser back
         * @description For browsers only.
         */
        get: operations["identity.thaidCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description ขอลิงก์ตั้งรหัสผ่านใหม่. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.askPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sign-up under way in this browser
         * @description การสมัครที่ค้างอยู่ในเบราว์เซอร์นี้. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["organisations.showSignUp"];
        put?: never;
        /**
         * Begin to sign up
         * @description เริ่มสมัครบัญชี. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.beginSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an invitation by the link in the mail
         * @description เปิดคำเชิญจากลิงก์ในอีเมล. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.openInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the evidence of a visit
         * @description รายการหลักฐานของการเข้ารับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        get: operations["verification.listEvidence"];
        put?: never;
        /**
         * Attach evidence to a visit
         * @description แนบหลักฐานประกอบการเข้ารับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.attachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/evidence/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document of a visit
         * @description รายการหลักฐานของการเข้ารับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        get: operations["verification.downloadEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a document to authority data
         * @description แนบเอกสารผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        post: operations["organisations.attachGrantDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a document of authority data
         * @description เปิดดูเอกสารผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        get: operations["organisations.showGrantDocument"];
        put?: never;
        post?: never;
        /**
         * Remove a document from authority data
         * @description นำเอกสารผู้มีอำนาจออก. Allowed: ACCOUNT. Level: L1.
         */
        delete: operations["organisations.removeGrantDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/power-of-attorney.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty form of a power of attorney
         * @description To be printed and filled in by hand.
         */
        get: operations["organisations.emptyPowerOfAttorney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/power-of-attorney.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The power of attorney, filled in
         * @description แบบฟอร์มหนังสือมอบอำนาจที่กรอกข้อมูลแล้ว. Allowed: ACCOUNT. Level: L1.
         */
        get: operations["organisations.fillPowerOfAttorney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search announced units
         * @description ค้นหาหน่วยบริการที่ประกาศแล้ว. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["directory.findUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/directory/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an announced unit
         * @description ดูข้อมูลหน่วยบริการที่ประกาศแล้ว. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["directory.showUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the personnel of a unit
         * @description ส่งออกรายชื่อบุคลากร. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.exportPersonnelCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the personnel of a unit
         * @description ส่งออกรายชื่อบุคลากร. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.exportPersonnelXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty roster as CSV
         * @description Its headings and one sample line.
         */
        get: operations["provider.rosterTemplateCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The empty roster as XLSX
         * @description The same as a workbook.
         */
        get: operations["provider.rosterTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a roster before it is imported
         * @description ตรวจไฟล์รายชื่อบุคลากรก่อนนำเข้า. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.uploadRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/provinces.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Outlines of the provinces
         * @description GeoJSON, thinned to about 300 m; `properties` has the two digits of the province as `code`, and its names. May be kept.
         */
        get: operations["provider.provinceOutlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/fixtures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invented world
         * @description Units with tokens, sign-ins, persons by scenario. In demo mode only.
         */
        get: operations["sandbox.fixtures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process is alive
         * @description Asks nothing of the database.
         */
        get: operations["health.alive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The platform can serve
         * @description 503 while the database is away or not migrated.
         */
        get: operations["health.ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers for Prometheus
         * @description No data of anybody.
         */
        get: operations["health.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sso/interaction/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lead the browser on
         * @description A step between an authorization request of an outside client and its code, for the browser it began in. The provider itself is described by /sso/.well-known/openid-configuration.
         */
        get: operations["organisations.signOnStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sso/interaction/{uid}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client asks the person to agree to
         * @description A step between an authorization request of an outside client and its code, for the browser it began in. The provider itself is described by /sso/.well-known/openid-configuration.
         */
        get: operations["organisations.signOnQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sso/interaction/{uid}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to what a client wants to know
         * @description ยินยอมให้ข้อมูลแก่ระบบภายนอก. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["organisations.agreeToClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public search as a page
         * @description For browsers; made by the server, readable without JavaScript. ?lang=en answers in English. Takes the parameters of /api/directory/units.
         */
        get: operations["directory.searchPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of an announced unit
         * @description For browsers; made by the server, readable without JavaScript. ?lang=en answers in English.
         */
        get: operations["directory.unitPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/assets/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Style, script and font of those pages
         * @description Named by their content.
         */
        get: operations["directory.searchAsset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the open data are
         * @description For browsers; made by the server, readable without JavaScript. ?lang=en answers in English.
         */
        get: operations["directory.openData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All announced units as CSV
         * @description Announced units only, no data of people; see /open-data for the columns. Send If-None-Match to get 304 while nothing changed.
         */
        get: operations["directory.unitsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/units.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All announced units as JSON
         * @description Announced units only, no data of people; see /open-data for the columns. Send If-None-Match to get 304 while nothing changed.
         */
        get: operations["directory.unitsJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/open-data/fhir/bundle.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All announced units as a FHIR R4 bundle
         * @description Organization, Location, HealthcareService and PractitionerRole. Announced units only, no data of people; see /open-data for the columns. Send If-None-Match to get 304 while nothing changed.
         */
        get: operations["directory.fhirBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fhir/R4/{type}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a FHIR resource of a unit
         * @description ดูทรัพยากร FHIR ของหน่วยบริการ. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["directory.showResource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Addresses of the public pages
         * @description For search engines.
         */
        get: operations["directory.siteMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What search engines may read
         * @description The public pages and nothing else.
         */
        get: operations["directory.robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/card-proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the result of card and PIN from a card agent
         * @description รับผลตรวจบัตรและรหัส PIN จากโปรแกรมอ่านบัตร. Allowed: UNIT_API. Level: NONE.
         */
        post: operations["identity.acceptCardProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change my password
         * @description เปลี่ยนรหัสผ่านของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        put: operations["identity.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/mail/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a mail address by its link
         * @description ยืนยันอีเมลด้วยลิงก์. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.confirmSignUpMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol the key of a card agent
         * @description ลงทะเบียนกุญแจของโปรแกรมอ่านบัตร. Allowed: UNIT_API. Level: NONE.
         */
        post: operations["identity.enrolAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/legacy-names/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a user name of the old Data Center
         * @description ค้นชื่อผู้ใช้ Data Center เดิม. Allowed: REGION_OFFICER, CENTRAL_OFFICER. Level: L1.
         */
        get: operations["identity.findLegacyName"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enrolled card agents
         * @description โปรแกรมอ่านบัตรที่ลงทะเบียนไว้. Allowed: E_PORTAL_USER_MANAGER. Level: L1.
         */
        get: operations["identity.listAgents"];
        put?: never;
        /**
         * Make a code to enrol a card agent
         * @description ออกรหัสลงทะเบียนโปรแกรมอ่านบัตร. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        post: operations["identity.startAgentEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/thaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove oneself by ThaiD to sign up
         * @description ยืนยันตัวตนด้วย ThaiD เพื่อสมัครบัญชี. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.proveSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a passkey
         * @description ลบพาสคีย์. Allowed: REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L2.
         */
        delete: operations["identity.removePasskey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password by the link of a mail
         * @description ตั้งรหัสผ่านใหม่ด้วยลิงก์จากอีเมล. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["identity.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agents/{enrolmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a card agent
         * @description ยกเลิกโปรแกรมอ่านบัตร. Allowed: E_PORTAL_USER_MANAGER. Level: L1.
         */
        delete: operations["identity.revokeAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/coordinator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Details of the coordinator
         * @description รายละเอียดผู้ประสานงาน. Allowed: PUBLIC. Level: NONE.
         */
        put: operations["identity.setSignUpCoordinator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose user name and password
         * @description กำหนดชื่อผู้ใช้และรหัสผ่าน. Allowed: PUBLIC. Level: NONE.
         */
        put: operations["identity.setSignUpCredentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Send the confirmation link to a mail address
         * @description ส่งลิงก์ยืนยันไปยังอีเมล. Allowed: PUBLIC. Level: NONE.
         */
        put: operations["identity.setSignUpMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of my account: requests and mails
         * @description ประวัติคำขอและอีเมลแจ้งของบัญชีฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        get: operations["identity.showMyRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation with an account one has
         * @description รับคำเชิญเข้าบัญชีที่มีอยู่. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["organisations.acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units I have chosen
         * @description หน่วยบริการที่ฉันเลือกเป็นสังกัด. Allowed: ACCOUNT. Level: NONE.
         */
        get: operations["organisations.listMyUnits"];
        put?: never;
        /**
         * Add a unit to my account
         * @description เพิ่มหน่วยบริการในบัญชีของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["organisations.addMyUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve authority data
         * @description อนุมัติข้อมูลผู้มีอำนาจ. Allowed: REGION_OFFICER. Level: L2.
         */
        post: operations["organisations.approveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel an invitation
         * @description ยกเลิกคำเชิญ. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        delete: operations["organisations.cancelInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Cancel a user of the organisation
         * @description ยกเลิกผู้ใช้งานของหน่วยงาน. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        delete: operations["organisations.cancelUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{accountId}/roles/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the period of a role
         * @description แก้ไขช่วงเวลาของบทบาท. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        put: operations["organisations.changeRole"];
        post?: never;
        /**
         * Take a role of a user back
         * @description ยกเลิกบทบาทของผู้ใช้งาน. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        delete: operations["organisations.revokeRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitationId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The invited person chooses user name and password
         * @description ผู้รับเชิญกำหนดชื่อผู้ใช้และรหัสผ่าน. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.chooseInvitedName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/affiliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the kind of affiliation
         * @description เลือกประเภทสังกัดของหน่วยงาน. Allowed: PUBLIC. Level: NONE.
         */
        put: operations["organisations.chooseSignUpAffiliation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the unit
         * @description เลือกหน่วยบริการ. Allowed: PUBLIC. Level: NONE.
         */
        put: operations["organisations.chooseSignUpUnit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm authority data with ThaiD
         * @description ยืนยันข้อมูลผู้มีอำนาจด้วย ThaiD. Allowed: ACCOUNT. Level: L1.
         */
        post: operations["organisations.confirmGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The invited person confirms the address again
         * @description ผู้รับเชิญยืนยันอีเมลอีกครั้ง. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.confirmInvitedMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Switch a client of the single sign-on off
         * @description ปิดใช้ระบบภายนอก. Allowed: CENTRAL_OFFICER, SYSTEM. Level: L2.
         */
        delete: operations["organisations.disableClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description สิ้นสุดการเข้าสู่ระบบหนึ่งรายการของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        delete: operations["organisations.endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-up/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm and open the account
         * @description ยืนยันบันทึกข้อมูลการสมัคร. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.finishSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back what one agreed to with a client
         * @description ถอนความยินยอมที่ให้แก่ระบบภายนอก. Allowed: ACCOUNT. Level: NONE.
         */
        delete: operations["organisations.forgetClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user of the organisation a role
         * @description เพิ่มบทบาทให้ผู้ใช้งานของหน่วยงาน. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        post: operations["organisations.grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite a new user
         * @description เชิญผู้ใช้งานใหม่. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        post: operations["organisations.inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authority data of the acting unit
         * @description รายการข้อมูลผู้มีอำนาจของหน่วยบริการ. Allowed: ACCOUNT. Level: L1.
         */
        get: operations["organisations.listGrants"];
        put?: never;
        /**
         * Begin authority data
         * @description เริ่มบันทึกข้อมูลผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        post: operations["organisations.startGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients of the single sign-on
         * @description รายชื่อระบบภายนอก. Allowed: CENTRAL_OFFICER, SYSTEM. Level: L2.
         */
        get: operations["organisations.listClients"];
        put?: never;
        /**
         * Register a client of the single sign-on
         * @description ลงทะเบียนระบบภายนอกที่ให้เข้าสู่ระบบด้วยบัญชีนี้. Allowed: CENTRAL_OFFICER, SYSTEM. Level: L2.
         */
        post: operations["organisations.registerClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My sessions
         * @description รายการการเข้าสู่ระบบของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        get: operations["organisations.listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The users and roles of the organisation
         * @description ผู้ใช้งานและบทบาทของหน่วยงาน. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        get: operations["organisations.listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitationId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The invited person proves himself with ThaiD
         * @description ผู้รับเชิญยืนยันตัวตนด้วย ThaiD. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["organisations.proveInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject authority data
         * @description ไม่อนุมัติข้อมูลผู้มีอำนาจ. Allowed: REGION_OFFICER. Level: L2.
         */
        post: operations["organisations.rejectGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a case of authority data
         * @description คืนเรื่องข้อมูลผู้มีอำนาจ. Allowed: REGION_OFFICER. Level: L2.
         */
        post: operations["organisations.releaseAuthorityCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/units/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a unit off my account
         * @description นำหน่วยบริการออกจากบัญชีของฉัน. Allowed: ACCOUNT. Level: NONE.
         */
        delete: operations["organisations.removeMyUnit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to authority data before confirming
         * @description กลับไปแก้ไขข้อมูลผู้มีอำนาจก่อนยืนยัน. Allowed: ACCOUNT. Level: L1.
         */
        post: operations["organisations.reopenGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/invitations/{invitationId}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invitation again
         * @description ส่งคำเชิญอีกครั้ง. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        post: operations["organisations.resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return authority data for correction
         * @description ส่งข้อมูลผู้มีอำนาจกลับแก้ไข. Allowed: REGION_OFFICER. Level: L2.
         */
        post: operations["organisations.returnGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an authority
         * @description เพิกถอนอำนาจ. Allowed: ACCOUNT. Level: L2.
         */
        post: operations["organisations.revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/holder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the page about the holder
         * @description บันทึกหน้าผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        put: operations["organisations.saveHolderPage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the page about scope and period
         * @description บันทึกหน้าขอบเขตอำนาจและระยะเวลา. Allowed: ACCOUNT. Level: L1.
         */
        put: operations["organisations.saveScopePage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/stamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the page about the letter and its stamp
         * @description บันทึกหน้าหนังสือมอบอำนาจและอากรแสตมป์. Allowed: ACCOUNT. Level: L1.
         */
        put: operations["organisations.saveStampPage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find a unit by name or code
         * @description ค้นหาหน่วยบริการด้วยชื่อหรือรหัส. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["organisations.searchUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case of authority data
         * @description ข้อมูลผู้มีอำนาจที่เขตพิจารณา. Allowed: REGION_OFFICER. Level: L2.
         */
        get: operations["organisations.showAuthorityCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What authority data of the acting unit need
         * @description สิ่งที่ต้องเตรียมสำหรับข้อมูลผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        get: operations["organisations.showAuthorityOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authority data waiting for the region
         * @description รายการข้อมูลผู้มีอำนาจที่เขตต้องพิจารณา. Allowed: REGION_OFFICER. Level: L2.
         */
        get: operations["organisations.showAuthorityQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authority data and their state
         * @description ข้อมูลผู้มีอำนาจและสถานะ. Allowed: ACCOUNT. Level: L1.
         */
        get: operations["organisations.showGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitation opened in this browser
         * @description คำเชิญที่เปิดไว้ในเบราว์เซอร์นี้. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["organisations.showInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The menus one may use, and why not the others
         * @description เมนูที่ใช้ได้ และเหตุผลของเมนูที่ใช้ไม่ได้. Allowed: ACCOUNT. Level: NONE.
         */
        get: operations["organisations.showMenu"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{accountId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of a user’s roles
         * @description ประวัติบทบาทของผู้ใช้งาน. Allowed: E_PORTAL_USER_MANAGER. Level: L2.
         */
        get: operations["organisations.showUserHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out everywhere
         * @description ออกจากระบบทุกที่. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["organisations.signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit authority data
         * @description ส่งข้อมูลผู้มีอำนาจ. Allowed: ACCOUNT. Level: L3.
         */
        post: operations["organisations.submitGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/cases/{grantId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case of authority data
         * @description รับเรื่องข้อมูลผู้มีอำนาจ. Allowed: REGION_OFFICER. Level: L2.
         */
        post: operations["organisations.takeAuthorityCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authority/grants/{grantId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw authority data
         * @description ถอนข้อมูลผู้มีอำนาจ. Allowed: ACCOUNT. Level: L1.
         */
        post: operations["organisations.withdrawGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units of an announcement
         * @description หน่วยบริการในประกาศ. Allowed: CENTRAL_OFFICER, AUDITOR. Level: L2.
         */
        get: operations["registry.listAnnouncementItems"];
        put?: never;
        /**
         * Add units to the draft of an announcement
         * @description เพิ่มหน่วยบริการในร่างประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.addItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up the draft of an announcement
         * @description ยกเลิกร่างประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.cancelAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The announcements
         * @description รายการประกาศ. Allowed: CENTRAL_OFFICER, AUDITOR. Level: L2.
         */
        get: operations["registry.listAnnouncements"];
        put?: never;
        /**
         * Draft an announcement
         * @description ร่างประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.draftAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One announcement
         * @description ประกาศฉบับหนึ่ง. Allowed: CENTRAL_OFFICER, AUDITOR. Level: L2.
         */
        get: operations["registry.showAnnouncement"];
        /**
         * Edit the draft of an announcement
         * @description แก้ไขร่างประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        put: operations["registry.editAnnouncement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed announcements
         * @description ประกาศที่ลงนามแล้ว. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["registry.listPublicAnnouncements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/items/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check units before they are added to an announcement
         * @description ตรวจรายชื่อหน่วยบริการก่อนเพิ่มในประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.previewItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/items/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take units out of the draft of an announcement
         * @description นำหน่วยบริการออกจากร่างประกาศ. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.removeItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return an announcement for correction
         * @description ส่งประกาศกลับแก้ไข. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.returnAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of registration, capabilities and provinces
         * @description รายการประเภทการขึ้นทะเบียน ศักยภาพ และจังหวัด. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["registry.showCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/announcements/{announcementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One signed announcement
         * @description ประกาศที่ลงนามแล้วฉบับหนึ่ง. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["registry.showPublicAnnouncement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the unit is registered and announced as
         * @description การขึ้นทะเบียนและประกาศของหน่วยบริการ. Allowed: DESK_OFFICER, REGISTRAR, CLAIMS_OFFICER, CPP_EDITOR, HRA_ASSESSOR, E_PORTAL_USER_MANAGER, DELEGATE, HOLDER. Level: L1.
         */
        get: operations["registry.showRegistrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an announcement
         * @description ลงนามประกาศ. Allowed: CENTRAL_OFFICER. Level: L3.
         */
        post: operations["registry.signAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an announcement for its signature
         * @description เสนอประกาศเพื่อลงนาม. Allowed: CENTRAL_OFFICER. Level: L2.
         */
        post: operations["registry.submitAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registry/announcements/{announcementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an announcement
         * @description ถอนประกาศ. Allowed: CENTRAL_OFFICER. Level: L3.
         */
        post: operations["registry.withdrawAnnouncement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personnel of a unit
         * @description รายชื่อบุคลากรของหน่วยบริการ. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.listPersonnel"];
        put?: never;
        /**
         * Add somebody to the personnel
         * @description เพิ่มบุคลากร. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.addPersonnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/own-thaid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have somebody confirm his record by his own ThaiD
         * @description ขอให้บุคลากรยืนยันตัวตนด้วย ThaiD ของตนเอง. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.askOwnConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a personnel record that is not confirmed
         * @description ยกเลิกข้อมูลบุคลากรที่ยังไม่ยืนยัน. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.cancelPersonnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up the licence of a personnel record
         * @description ตรวจสอบใบประกอบวิชาชีพของบุคลากร. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.checkPersonnelLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/import/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a checked roster
         * @description นำเข้ารายชื่อบุคลากรที่ตรวจแล้ว. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.commitRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/own/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody confirms his record by his own ThaiD
         * @description บุคลากรยืนยันตัวตนด้วย ThaiD ของตนเอง. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["provider.confirmOwnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a personnel record by the authority of the unit
         * @description ยืนยันตัวตนบุคลากรโดยผู้มีอำนาจ. Allowed: HOLDER, DELEGATE. Level: L3.
         */
        post: operations["provider.confirmPersonnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One record of personnel
         * @description ข้อมูลบุคลากรหนึ่งราย. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.showPersonnel"];
        /**
         * Edit a personnel record
         * @description แก้ไขข้อมูลบุคลากร. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        put: operations["provider.editPersonnel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the work of somebody at the unit
         * @description สิ้นสุดการปฏิบัติงานของบุคลากร. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.endPersonnel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The name of somebody who is to be added
         * @description ค้นชื่อจากเลขประจำตัวประชาชนของบุคลากร. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.findPersonnelPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/on-duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personnel at work on a day
         * @description บุคลากรที่ปฏิบัติงานในวันที่ระบุ. Allowed: DESK_OFFICER. Level: L1.
         */
        get: operations["provider.listOnDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the unit arranges its services
         * @description ข้อมูลการจัดบริการของหน่วยบริการ. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER. Level: L1.
         */
        get: operations["provider.listServiceArrangements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/licence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a licence number up at its council
         * @description ตรวจสอบเลขที่ใบประกอบวิชาชีพกับสภาวิชาชีพ. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        post: operations["provider.lookUpLicence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The re-activation of the unit, and what it lacks
         * @description สถานะการ Re-Activated ของหน่วยบริการ. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER. Level: L1.
         */
        get: operations["provider.showReactivation"];
        put?: never;
        /**
         * Open the re-activation of the unit
         * @description เปิดการ Re-Activated ของหน่วยบริการ. Allowed: ACCOUNT. Level: NONE.
         */
        post: operations["provider.openReactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/general": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * General data of the unit
         * @description ข้อมูลทั่วไปของหน่วยบริการ. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.showGeneral"];
        /**
         * Save the general data of the unit
         * @description บันทึกข้อมูลทั่วไปของหน่วยบริการ. Allowed: HOLDER, DELEGATE. Level: L2.
         */
        put: operations["provider.saveGeneral"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/arrangements/{family}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save how a profession is arranged
         * @description บันทึกข้อมูลการจัดบริการของวิชาชีพ. Allowed: ACCOUNT. Level: NONE.
         */
        put: operations["provider.saveServiceArrangement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find tambon, amphoe, province and postcode
         * @description ค้นหาตำบล อำเภอ จังหวัด รหัสไปรษณีย์. Allowed: PUBLIC. Level: NONE.
         */
        get: operations["provider.searchPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/general/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of the general data
         * @description ประวัติการแก้ไขข้อมูลทั่วไป. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.showGeneralHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/own/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The record that somebody is asked to confirm
         * @description ข้อมูลบุคลากรที่เจ้าตัวต้องยืนยัน. Allowed: PUBLIC. Level: NONE.
         */
        post: operations["provider.showOwnRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kinds of personnel and of registration to choose from
         * @description ประเภทบุคลากรและประเภทการขึ้นทะเบียนที่เลือกได้. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.showPersonnelCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/provider/personnel/{personnelId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of a personnel record
         * @description ประวัติการแก้ไขข้อมูลบุคลากร. Allowed: DESK_OFFICER, REGISTRAR, CPP_EDITOR, E_PORTAL_USER_MANAGER, HRA_ASSESSOR, DELEGATE, HOLDER, REGION_OFFICER, CENTRAL_OFFICER, REVIEWER, AUDITOR. Level: L1.
         */
        get: operations["provider.showPersonnelHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a visit and its code
         * @description ยกเลิกรายการที่ยืนยันแล้ว. Allowed: DESK_OFFICER, HOLDER. Level: DESK.
         */
        post: operations["verification.cancelVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a visit with its charges
         * @description ปิดสิทธิหลังให้บริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.closeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a visit
         * @description ดูการเข้ารับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        get: operations["verification.showVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the service data of a visit
         * @description แก้ไขข้อมูลการรับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        patch: operations["verification.editVisit"];
        trace?: never;
    };
    "/api/persons/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a person and his rights
         * @description ค้นหาบุคคลและสิทธิ. Allowed: DESK_OFFICER, REGISTRAR. Level: DESK.
         */
        post: operations["verification.lookUpPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a visit
         * @description เปิดการเข้ารับบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.openVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/slip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print the Claim Code slip
         * @description พิมพ์ใบ Claim Code. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.printSlip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a failed or unavailable attempt
         * @description บันทึกว่าช่องทางยืนยันตัวตนใช้ไม่ได้. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.recordAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search visits of the unit
         * @description ค้นหาข้อมูลการรับบริการ. Allowed: DESK_OFFICER, HOLDER. Level: DESK.
         */
        post: operations["verification.searchVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the unit may open visits today
         * @description หน่วยบริการเปิดการเข้ารับบริการได้หรือไม่. Allowed: DESK_OFFICER. Level: DESK.
         */
        get: operations["verification.showDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persons/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * History of a person
         * @description ประวัติรายบุคคล. Allowed: DESK_OFFICER, REGISTRAR, AUDITOR. Level: DESK.
         */
        post: operations["verification.showHistory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Today’s queue of the unit
         * @description คิววันนี้ของหน่วยบริการ. Allowed: DESK_OFFICER. Level: DESK.
         */
        get: operations["verification.showToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits/{visitId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify and issue the Claim Code
         * @description ยืนยันตัวตนและออก Claim Code. Allowed: DESK_OFFICER. Level: DESK.
         */
        post: operations["verification.verifyVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /api/agent/reads
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.recordRead.
         */
        post: operations["wire POST /api/agent/reads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/confirm-save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /api/agent/confirm-save
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.issueClaimCode.
         */
        post: operations["wire POST /api/agent/confirm-save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/save-as-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /api/agent/save-as-draft
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.saveDraft.
         */
        post: operations["wire POST /api/agent/save-as-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/latest-authen-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /api/agent/latest-authen-code
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.findLatestCodes.
         */
        post: operations["wire POST /api/agent/latest-authen-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agent/latest-5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /api/agent/latest-5
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.findLatestCodes.
         */
        post: operations["wire POST /api/agent/latest-5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authencodestatus/api/check-authen-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Existing door /authencodestatus/api/check-authen-status
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.checkAuthenStatus.
         */
        get: operations["wire GET /authencodestatus/api/check-authen-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/nhso-claim-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /nhsoendpoint/api/nhso-claim-detail
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.closeByEndpoint.
         */
        post: operations["wire POST /nhsoendpoint/api/nhso-claim-detail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/nhso-claim-detail/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Existing door /nhsoendpoint/api/nhso-claim-detail/cancel
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.cancelClose.
         */
        put: operations["wire PUT /nhsoendpoint/api/nhso-claim-detail/cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/nhso-claim-detail/cancel-rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Existing door /nhsoendpoint/api/nhso-claim-detail/cancel-rollback
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.restoreClose.
         */
        put: operations["wire PUT /nhsoendpoint/api/nhso-claim-detail/cancel-rollback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/AuthenCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Existing door /nhsoendpoint/api/AuthenCode
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls verification.issueClaimCode.
         */
        post: operations["wire POST /nhsoendpoint/api/AuthenCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/RealPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Existing door /nhsoendpoint/api/RealPerson
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls entitlement.lookUpRights.
         */
        get: operations["wire GET /nhsoendpoint/api/RealPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nhsoendpoint/api/v2/right-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Existing door /nhsoendpoint/api/v2/right-search
         * @description Keeps the field names, status codes and error bodies of the existing service: see docs/wire.md. Calls entitlement.lookUpRights.
         */
        get: operations["wire GET /nhsoendpoint/api/v2/right-search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description stable: what programs go by */
            code: string;
            kind: string;
            /** @description what the person can do next */
            next: string;
            requestId: string;
            errors?: {
                path?: string;
                message?: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "organisations.showSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "desk",
                 *       "password": "not-a-real-password"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                    from?: {
                        device?: string;
                        address?: string;
                    };
                    rp?: {
                        id: string;
                        /** Format: uri */
                        origin: string;
                    };
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED, SIGN_IN_FAILED, PASSKEY_NEEDED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSKEY_ADDRESS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS, ACCOUNT_LOCKED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signOut": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.switchOrganisation": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, NOT_A_MEMBER */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.startPasskeyRegistration": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challengeId?: string;
                        options?: Record<string, never>;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSKEY_ADDRESS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.listPasskeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passkeys: {
                            /** Format: uuid */
                            passkeyId: string;
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.registerPasskey": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    challengeId?: string;
                    response?: Record<string, never>;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        passkeyId?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, PASSKEY_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signInByPasskey": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    challengeId?: string;
                    response?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, PASSKEY_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.startCardChallenge": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "SIGN_IN"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    purpose: "SIGN_IN" | "STEP_UP";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        challengeId?: string;
                        nonce?: string;
                        /** Format: date-time */
                        expiresAt?: string;
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_CHALLENGE_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.stepUpByCard": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    challengeId: string;
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, CARD_OTHER_PERSON */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_NOT_PROVEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_CHALLENGE_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signInByCard": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challengeId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    challengeId: string;
                    from?: {
                        device?: string;
                        address?: string;
                    };
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, CARD_NO_ACCOUNT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_NOT_PROVEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_CHALLENGE_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signInByThaid": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    proof: string;
                    /** Format: uuid */
                    accountId?: string;
                    from?: {
                        device?: string;
                        address?: string;
                    };
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_PROOF_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description THAID_NO_ACCOUNT */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description THAID_SEVERAL_ACCOUNTS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.stepUp": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    proof: string;
                };
            };
        };
        responses: {
            /** @description signed in */
            200: {
                headers: {
                    /** @description sitthi_session=…: send it with every request */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        account?: {
                            username?: string;
                            displayName?: string;
                        };
                        /** @enum {string} */
                        level?: "L1" | "L2" | "L3";
                        /** Format: date-time */
                        expiresAt?: string;
                        organisation?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        } | null;
                        organisations?: {
                            /** Format: uuid */
                            organisationId?: string;
                            hcode?: string | null;
                            name?: string;
                            /** @description HOSPITAL or INNOVATION for a unit, otherwise the kind of office */
                            kind?: string;
                            regionNo?: number | null;
                            /** @description field of an innovation unit */
                            family?: string | null;
                        }[];
                        roles?: string[];
                        /** @enum {string} */
                        mode?: "demo" | "production";
                        agentUrl?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_PROOF_INVALID, THAID_OTHER_PERSON */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.startThaid": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    purpose: "SIGN_IN" | "STEP_UP" | "SIGN_UP" | "INVITATION" | "GRANT" | "RESET" | "PERSONNEL";
                    /** @description what it is for, for example the grant; a step-up needs none */
                    reference?: string;
                    /** @description a path of this site */
                    returnTo: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED, UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_REQUEST_UNKNOWN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.thaidCallback": {
        parameters: {
            query?: {
                state?: string;
                code?: string;
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description on to the page that began it */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "identity.askPasswordReset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identifier": "malee.k"
                 *     }
                 */
                "application/json": {
                    identifier: string;
                };
            };
        };
        responses: {
            /** @description OK */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signUp: {
                            /** Format: uuid */
                            signUpId: string;
                            /** @enum {string} */
                            step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                            requestNumber: string;
                            /** Format: date-time */
                            expiresAt: string;
                            name: string | null;
                            mail: {
                                email: string;
                                confirmed: boolean;
                                /** Format: date-time */
                                sentAt: string;
                                /** Format: date-time */
                                resendAt: string;
                                /** @enum {string} */
                                state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            } | null;
                            username: string | null;
                            coordinator: {
                                name?: string;
                                position?: string;
                                phone?: string;
                                /** Format: email */
                                email?: string;
                            } | null;
                            /** @enum {string|null} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE" | null;
                            unit: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                hcode9: string | null;
                                name: string;
                                /** @enum {string} */
                                affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                                regionNo: number | null;
                                province: {
                                    th: string;
                                    en: string;
                                } | null;
                            } | null;
                        } | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.beginSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "citizenId": "1990000000019",
                 *       "language": "th"
                 *     }
                 */
                "application/json": {
                    citizenId: string;
                    /**
                     * @default th
                     * @enum {string}
                     */
                    language?: "th" | "en";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        signUpId: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.openInvitation": {
        parameters: {
            query?: never;
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "as-it-stands-in-the-mail"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invitationId?: string;
                        step?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.listEvidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        evidence: {
                            /** Format: uuid */
                            documentId: string;
                            name: string;
                            mediaType: string;
                            bytes: number;
                            storedAt: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.attachEvidence": {
        parameters: {
            query: {
                name: string;
            };
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        /** @description the file itself */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        documentId?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_CANCELLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_TYPE_NOT_ALLOWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.downloadEvidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.attachGrantDocument": {
        parameters: {
            query: {
                slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                name: string;
            };
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        /** @description the file itself: PDF, JPEG or PNG */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE, DOCUMENT_SLOT_NOT_USED, DOCUMENT_SLOT_FULL */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DOCUMENT_TYPE_NOT_ALLOWED, DOCUMENT_NAME_MISMATCH */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showGrantDocument": {
        parameters: {
            query?: {
                /** @description given: to be saved, not shown */
                download?: string;
            };
            header?: never;
            path: {
                grantId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND, DOCUMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.removeGrantDocument": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND, DOCUMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.emptyPowerOfAttorney": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "organisations.fillPowerOfAttorney": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_PAGE_NOT_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory.findUnits": {
        parameters: {
            query?: {
                q?: string;
                code?: string;
                province?: string;
                amphoe?: string;
                tambon?: string;
                region?: number;
                type?: "PRIMARY" | "REGULAR" | "REFERRAL" | "SPECIFIC_FIELD:PHARMACY" | "SPECIFIC_FIELD:NURSING" | "SPECIFIC_FIELD:MEDICAL" | "SPECIFIC_FIELD:TELEMED" | "SPECIFIC_FIELD:DENTAL" | "SPECIFIC_FIELD:PHYSIO" | "SPECIFIC_FIELD:TTM" | "SPECIFIC_FIELD:MEDTECH";
                family?: "PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH";
                capability?: "HOME_WARD" | "HPV_HIV_LAB" | "ORGAN_TRANSPLANT";
                open?: "now";
                lat?: number;
                lng?: number;
                radius?: number;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            /** @description five characters (hcode) */
                            code: string;
                            code9: string | null;
                            name: string;
                            nameEn: string | null;
                            /** @description 1 to 13 */
                            regionNo: number | null;
                            province: {
                                th: string;
                                en: string;
                                code: string;
                            } | null;
                            address: {
                                houseNo: string | null;
                                moo: string | null;
                                soi: string | null;
                                road: string | null;
                                tambonCode: string | null;
                                tambon: {
                                    th: string;
                                    en: string;
                                } | null;
                                amphoe: {
                                    th: string;
                                    en: string;
                                } | null;
                                postcode: string | null;
                            };
                            phone: string | null;
                            phoneExt: string | null;
                            position: {
                                latitude: number;
                                longitude: number;
                            } | null;
                            /** @description from the place that was asked about, as the crow flies */
                            distanceKm: number | null;
                            types: {
                                th: string;
                                en: string;
                                /** @description PRIMARY, REGULAR, REFERRAL or SPECIFIC_FIELD:<family> */
                                key: string;
                                family: string | null;
                                announcement: string;
                                /** Format: date */
                                announcedFrom: string;
                            }[];
                            opening: {
                                /**
                                 * @description UNKNOWN: nobody has given hours
                                 * @enum {string}
                                 */
                                state: "OPEN" | "CLOSED" | "UNKNOWN";
                                /** @description OPEN: when it closes; null when it never does */
                                until: {
                                    /** Format: date */
                                    date: string;
                                    /** @description HH:MM; 24:00 is the end of the day */
                                    time: string;
                                } | null;
                                /** @description CLOSED: when it opens next, within a week */
                                next: {
                                    /** Format: date */
                                    date: string;
                                    /** @description HH:MM; 24:00 is the end of the day */
                                    time: string;
                                } | null;
                            };
                        }[];
                        total: number;
                        page: number;
                        size: number;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory.showUnit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description five characters (hcode) */
                        code: string;
                        code9: string | null;
                        name: string;
                        nameEn: string | null;
                        /** @description 1 to 13 */
                        regionNo: number | null;
                        province: {
                            th: string;
                            en: string;
                            code: string;
                        } | null;
                        address: {
                            houseNo: string | null;
                            moo: string | null;
                            soi: string | null;
                            road: string | null;
                            tambonCode: string | null;
                            tambon: {
                                th: string;
                                en: string;
                            } | null;
                            amphoe: {
                                th: string;
                                en: string;
                            } | null;
                            postcode: string | null;
                        };
                        phone: string | null;
                        phoneExt: string | null;
                        position: {
                            latitude: number;
                            longitude: number;
                        } | null;
                        /** @description from the place that was asked about, as the crow flies */
                        distanceKm: number | null;
                        types: {
                            th: string;
                            en: string;
                            /** @description PRIMARY, REGULAR, REFERRAL or SPECIFIC_FIELD:<family> */
                            key: string;
                            family: string | null;
                            announcement: string;
                            /** Format: date */
                            announcedFrom: string;
                        }[];
                        opening: {
                            /**
                             * @description UNKNOWN: nobody has given hours
                             * @enum {string}
                             */
                            state: "OPEN" | "CLOSED" | "UNKNOWN";
                            /** @description OPEN: when it closes; null when it never does */
                            until: {
                                /** Format: date */
                                date: string;
                                /** @description HH:MM; 24:00 is the end of the day */
                                time: string;
                            } | null;
                            /** @description CLOSED: when it opens next, within a week */
                            next: {
                                /** Format: date */
                                date: string;
                                /** @description HH:MM; 24:00 is the end of the day */
                                time: string;
                            } | null;
                        };
                        capabilities: {
                            th: string;
                            en: string;
                            code: string;
                        }[];
                        /** @description eight rows: Monday to Sunday, public holidays */
                        week: {
                            /** @enum {string} */
                            day: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | "HOLIDAY";
                            ranges: {
                                from: string;
                                to: string;
                            }[];
                        }[];
                        /** @description who works there, by profession; no names */
                        professions: {
                            th: string;
                            en: string;
                            typeCode: string;
                            count: number;
                        }[];
                        /**
                         * Format: date-time
                         * @description when the unit last saved its general data
                         */
                        savedAt: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.exportPersonnelCsv": {
        parameters: {
            query?: {
                state?: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED" | "ALL";
                type?: string;
                q?: string;
                sort?: string;
                hcode?: string;
                language?: "th" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_KNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.exportPersonnelXlsx": {
        parameters: {
            query?: {
                state?: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED" | "ALL";
                type?: string;
                q?: string;
                sort?: string;
                hcode?: string;
                language?: "th" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_KNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.rosterTemplateCsv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "provider.rosterTemplateXlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "provider.uploadRoster": {
        parameters: {
            query: {
                name: string;
            };
            header: {
                /** @description any word: shows that a page of ours asks */
                "X-Requested-With": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description the file itself: CSV or XLSX */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROSTER_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROSTER_NOT_A_SPREADSHEET */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROSTER_COLUMNS_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.provinceOutlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/geo+json": Record<string, never>;
                };
            };
        };
    };
    "sandbox.fixtures": {
        parameters: {
            query?: {
                only?: "named";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "health.alive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                    };
                };
            };
        };
    };
    "health.ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        status?: string;
                    };
                };
            };
        };
    };
    "health.metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "organisations.signOnStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description to signing in, agreeing, or back to the client */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisations.signOnQuestion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        client?: {
                            clientId?: string;
                            name?: string;
                        };
                        scopes?: string[];
                        account?: Record<string, never>;
                        organisation?: Record<string, never> | null;
                        roles?: string[];
                    };
                };
            };
        };
    };
    "organisations.agreeToClient": {
        parameters: {
            query?: never;
            header: {
                "X-Requested-With": string;
            };
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agree?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description where the browser goes on to */
                        to?: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory.searchPage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "directory.unitPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "directory.searchAsset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    "directory.openData": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    "directory.unitsCsv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    "directory.unitsJson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "directory.fhirBundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": Record<string, never>;
                };
            };
        };
    };
    "directory.showResource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                type: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "directory.siteMap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    "directory.robots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "identity.acceptCardProof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "assertion": "not.a.signature-of-anybody"
                 *     }
                 */
                "application/json": {
                    assertion: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_CHALLENGE_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CARD_PROOF_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "not-a-real-password",
                 *       "newPassword": "correct horse battery staple"
                 *     }
                 */
                "application/json": {
                    currentPassword?: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_WRONG, PASSWORD_UNCHANGED, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_BREACHED, PASSWORD_CONTAINS_NAME */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS, ACCOUNT_LOCKED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.confirmSignUpMail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "the-secret-of-the-link"
                 *     }
                 */
                "application/json": {
                    token: string;
                    /** Format: uuid */
                    proof?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SIGN_UP_OTHER_BROWSER, THAID_PROOF_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_LINK_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_OTHER_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.enrolAgent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "ABCD-EFGH-JKMN",
                 *       "publicKey": {
                 *         "kty": "OKP",
                 *         "crv": "Ed25519",
                 *         "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
                 *       },
                 *       "proof": "not.a.signature-of-anybody"
                 *     }
                 */
                "application/json": {
                    code: string;
                    publicKey: {
                        /** @enum {string} */
                        kty: "OKP";
                        /** @enum {string} */
                        crv: "Ed25519";
                        x: string;
                    };
                    proof: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        enrolmentId: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description AGENT_CODE_INVALID, CARD_PROOF_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.findLegacyName": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                username: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        legacyUsername: string;
                        hcode: string;
                        name: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LEGACY_NAME_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.listAgents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agents: {
                            /** Format: uuid */
                            enrolmentId: string;
                            name: string;
                            /** @enum {string} */
                            state: "WAITING" | "ENROLLED" | "EXPIRED";
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            enrolledAt: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.startAgentEnrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "เคาน์เตอร์ 1"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        enrolmentId: string;
                        code: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.proveSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    proof: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_PROOF_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY, SIGN_UP_ACCOUNT_EXISTS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_OTHER_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.removePasskey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSKEY_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "not-a-token-that-anybody-was-sent",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        username: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description RESET_LINK_INVALID */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_BREACHED, PASSWORD_CONTAINS_NAME */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.revokeAgent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                enrolmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description AGENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.setSignUpCoordinator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "coordinator": {
                 *         "name": "น.ส.ประสาน งานดี",
                 *         "phone": "045 000 000 ต่อ 12"
                 *       }
                 *     }
                 */
                "application/json": {
                    coordinator: {
                        name?: string;
                        position?: string;
                        phone?: string;
                        email?: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.setSignUpCredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "somsri.j",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY, USERNAME_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USERNAME_LEGACY_FORM, USERNAME_SHAPE, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_BREACHED, PASSWORD_CONTAINS_NAME */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.setSignUpMail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "somsri@example.org"
                 *     }
                 */
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY, SIGN_UP_MAIL_CONFIRMED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS, SIGN_UP_MAIL_TOO_SOON, SIGN_UP_MAILS_USED_UP */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "identity.showMyRequests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signUp: {
                            requestNumber: string;
                            events: {
                                /** @enum {string} */
                                kind: "BEGUN" | "PROVED" | "MAIL_SENT" | "MAIL_CONFIRMED" | "CREDENTIALS_SET" | "UNIT_CHOSEN" | "COMPLETED";
                                /** Format: date-time */
                                at: string;
                            }[];
                        } | null;
                        mails: {
                            /** Format: uuid */
                            noticeId: string;
                            subject: string;
                            recipient: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            attempts: number;
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            nextAttemptAt: string | null;
                            /** Format: date-time */
                            endedAt: string | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.acceptInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                        organisation: string;
                        name: string;
                        email: string;
                        roles: {
                            role: string;
                            name: {
                                th: string;
                                en: string;
                            };
                            systemName: {
                                th: string;
                                en: string;
                            };
                            lets: {
                                th: string;
                                en: string;
                            };
                            from: string;
                            until: string | null;
                        }[];
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        step: "PROVE" | "CREDENTIALS" | "CONFIRM_MAIL" | "DONE";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, INVITED_SOMEBODY_ELSE, ACCOUNT_TYPE_NOT_ELIGIBLE, SELF_GRANT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_STEP_WRONG, INVITER_STOPPED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.listMyUnits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mayAdd: boolean;
                        units: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            coordinator: {
                                name?: string;
                                position?: string;
                                phone?: string;
                                /** Format: email */
                                email?: string;
                            };
                            /** Format: date-time */
                            chosenAt: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.addMyUnit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                    coordinator?: {
                        name?: string;
                        position?: string;
                        phone?: string;
                        email?: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.approveGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "replaces": null
                 *     }
                 */
                "application/json": {
                    version: number;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    replaces?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grant: {
                            /** Format: uuid */
                            grantId: string;
                            referenceNo: string | null;
                            version: number;
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            /** @enum {string} */
                            state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                            active: boolean;
                            mine: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            unit: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                name: string;
                                /** @enum {string} */
                                affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                                regionNo: number;
                                provinceCode: string | null;
                            };
                            applicant: {
                                name: string;
                                citizenId: string;
                            };
                            holder: {
                                /** Format: date */
                                filledOn: string | null;
                                position: string | null;
                                orderNumber: string | null;
                                /** Format: date */
                                orderDate: string | null;
                                holderName: string | null;
                                holderCitizenId: string | null;
                            };
                            scope: {
                                scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                                /** Format: date */
                                validFrom: string | null;
                                /** Format: date */
                                validTo: string | null;
                            };
                            stamp: {
                                stampBaht: number | null;
                                separateDelegates: number | null;
                                letterNumber: string | null;
                                /** Format: date */
                                letterDate: string | null;
                                neededBaht: number;
                                exempt: boolean;
                            } | null;
                            slots: {
                                /** @enum {string} */
                                slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                                required: boolean;
                                documents: {
                                    /** Format: uuid */
                                    documentId: string;
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    /** Format: date-time */
                                    attachedAt: string;
                                }[];
                            }[];
                            tasks: {
                                /** @enum {string} */
                                task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                                /** @enum {string} */
                                status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                                missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            }[];
                            thaid: {
                                by: string;
                                /** @enum {string} */
                                as: "APPLICANT" | "HOLDER";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            decision: {
                                /** @enum {string} */
                                outcome: "APPROVED" | "RETURNED" | "REJECTED";
                                /** @enum {string|null} */
                                reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                                text: string | null;
                                /** Format: date-time */
                                at: string;
                                office: string;
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                                /** @enum {string} */
                                side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                                by: string;
                                text: string | null;
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                }[];
                            }[];
                            notices: {
                                subject: string;
                                /** @enum {string} */
                                state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                                /** Format: date-time */
                                queuedAt: string;
                                /** Format: date-time */
                                endedAt: string | null;
                            }[];
                            may: {
                                edit: boolean;
                                submit: boolean;
                                confirm: boolean;
                                reopen: boolean;
                                withdraw: boolean;
                                revoke: boolean;
                            };
                            case: {
                                takenBy: {
                                    name: string;
                                    mine: boolean;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                own: boolean;
                                currentHolder: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                } | null;
                                suspends: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                }[];
                            };
                        };
                        /** Format: uuid */
                        nextGrantId: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_APPROVAL */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_UNDER_REVIEW, CASE_NOT_TAKEN, GRANT_CHANGED_MEANWHILE, HOLDER_CHANGED_MEANWHILE, HOLDER_NOT_CURRENT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERIOD_INVALID, PERIOD_BEYOND_HOLDER */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.cancelInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.cancelUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LAST_USER_MANAGER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.changeRole": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-03-15",
                 *       "until": "2026-12-31"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_GRANT, ROLE_NOT_GRANTABLE, BEYOND_OWN_PERIOD */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROLE_HELD_ALREADY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROLE_PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.revokeRole": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ROLE_NOT_GRANTABLE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LAST_USER_MANAGER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.chooseInvitedName": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "malee.k",
                 *       "password": "rain over the rice fields"
                 *     }
                 */
                "application/json": {
                    username: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                        organisation: string;
                        name: string;
                        email: string;
                        roles: {
                            role: string;
                            name: {
                                th: string;
                                en: string;
                            };
                            systemName: {
                                th: string;
                                en: string;
                            };
                            lets: {
                                th: string;
                                en: string;
                            };
                            from: string;
                            until: string | null;
                        }[];
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        step: "PROVE" | "CREDENTIALS" | "CONFIRM_MAIL" | "DONE";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_STEP_WRONG, USERNAME_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USERNAME_LEGACY_FORM, USERNAME_SHAPE, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG, PASSWORD_BREACHED, PASSWORD_CONTAINS_NAME */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.chooseSignUpAffiliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "affiliation": "PRIVATE"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.chooseSignUpUnit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "00000000-0000-4000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        step: "THAID" | "MAIL" | "MAIL_LINK" | "CREDENTIALS" | "COORDINATOR" | "AFFILIATION" | "UNIT" | "CHECK";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND, UNIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.confirmGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": "00000000-0000-4000-8000-000000000002"
                 *     }
                 */
                "application/json": {
                    proof: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_PROOF_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_SUBMITTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CONFIRMED_BY_ANOTHER_PERSON */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.confirmInvitedMail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "as-it-stands-in-the-mail"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        username: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_GRANT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITER_STOPPED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.disableClient": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CLIENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.endSession": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SESSION_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.finishSignUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        requestNumber: string;
                        username: string;
                        email: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            hcode9: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number | null;
                            province: {
                                th: string;
                                en: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_NOT_FOUND, UNIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SIGN_UP_STEP_TOO_EARLY, SIGN_UP_ACCOUNT_EXISTS, USERNAME_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.forgetClient": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.grantRole": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "DESK_OFFICER",
                 *       "from": "2026-03-15",
                 *       "until": null
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role: "HRA_ASSESSOR" | "E_PORTAL_USER_MANAGER" | "DESK_OFFICER" | "REGISTRAR" | "CLAIMS_OFFICER" | "CPP_EDITOR" | "REGION_OFFICER" | "CENTRAL_OFFICER";
                    /** Format: date */
                    from: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_GRANT, ROLE_NOT_GRANTABLE, BEYOND_OWN_PERIOD */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROLE_HELD_ALREADY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROLE_PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.inviteUser": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "malee@example.com",
                 *       "name": "น.ส.มาลี แก้วใส",
                 *       "roles": [
                 *         {
                 *           "role": "DESK_OFFICER",
                 *           "from": "2026-03-15",
                 *           "until": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    email: string;
                    name: string;
                    citizenId?: string;
                    /**
                     * @default th
                     * @enum {string}
                     */
                    language?: "th" | "en";
                    roles: {
                        /** @enum {string} */
                        role: "HRA_ASSESSOR" | "E_PORTAL_USER_MANAGER" | "DESK_OFFICER" | "REGISTRAR" | "CLAIMS_OFFICER" | "CPP_EDITOR" | "REGION_OFFICER" | "CENTRAL_OFFICER";
                        /** Format: date */
                        from: string;
                        /**
                         * Format: date
                         * @default null
                         */
                        until?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ROLE_NOT_GRANTABLE, BEYOND_OWN_PERIOD */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITED_UNKNOWN_PERSON */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_INVITED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROLE_PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.listGrants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grants: {
                            /** Format: uuid */
                            grantId: string;
                            referenceNo: string | null;
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            /** @enum {string} */
                            state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                            active: boolean;
                            applicantName: string;
                            mine: boolean;
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                            /** Format: date-time */
                            submittedAt: string | null;
                            /** Format: date-time */
                            updatedAt: string;
                            openNotes: number;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.startGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "capacity": "HOLDER"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, SCOPE_NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, UNIT_WITHOUT_AUTHORITY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.listClients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clients: {
                            clientId: string;
                            name: string;
                            redirectUris: string[];
                            postLogoutRedirectUris: string[];
                            confidential: boolean;
                            /** Format: date-time */
                            registeredAt: string;
                            /** Format: date-time */
                            disabledAt: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.registerClient": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientId": "example-his",
                 *       "name": "ระบบสารสนเทศโรงพยาบาลตัวอย่าง",
                 *       "redirectUris": [
                 *         "https://his.example.org/callback"
                 *       ],
                 *       "confidential": true
                 *     }
                 */
                "application/json": {
                    clientId: string;
                    name: string;
                    redirectUris: string[];
                    /** @default [] */
                    postLogoutRedirectUris?: string[];
                    confidential: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        clientId: string;
                        secret: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CLIENT_ID_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.listSessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            /** Format: uuid */
                            sessionId: string;
                            current: boolean;
                            /** @enum {string} */
                            level: "L1" | "L2";
                            methods: ("pwd" | "thaid" | "sc" | "pin" | "hwk")[];
                            device: string | null;
                            address: string | null;
                            organisation: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                        clients: {
                            clientId: string;
                            name: string;
                            scopes: string[];
                            /** Format: date-time */
                            agreedAt: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.listUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisation: string;
                        ownUntil: string | null;
                        grantable: {
                            role: string;
                            system: string;
                            systemName: {
                                th: string;
                                en: string;
                            };
                            name: {
                                th: string;
                                en: string;
                            };
                            lets: {
                                th: string;
                                en: string;
                            };
                        }[];
                        users: {
                            /** Format: uuid */
                            accountId: string;
                            displayName: string;
                            username: string;
                            email: string | null;
                            /** @enum {string} */
                            origin: "SELF" | "ADMIN_CREATED" | "NHSO_CREATED" | "DATA_CENTER_LEGACY";
                            proofed: boolean;
                            isMe: boolean;
                            isLastManager: boolean;
                            roles: {
                                from: string;
                                until: string | null;
                                /** Format: uuid */
                                assignmentId: string;
                                role: string;
                                /** @enum {string} */
                                state: "IN_FORCE" | "TO_COME";
                            }[];
                        }[];
                        invitations: {
                            /** Format: uuid */
                            invitationId: string;
                            name: string;
                            email: string;
                            roles: {
                                from: string;
                                until: string | null;
                                role: string;
                            }[];
                            /** Format: date-time */
                            invitedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** @enum {string} */
                            state: "SENT" | "PROVED" | "CONFIRM_MAIL" | "EXPIRED";
                            /** @enum {string} */
                            mail: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.proveInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "proof": "00000000-0000-4000-8000-000000000004"
                 *     }
                 */
                "application/json": {
                    proof: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                        organisation: string;
                        name: string;
                        email: string;
                        roles: {
                            role: string;
                            name: {
                                th: string;
                                en: string;
                            };
                            systemName: {
                                th: string;
                                en: string;
                            };
                            lets: {
                                th: string;
                                en: string;
                            };
                            from: string;
                            until: string | null;
                        }[];
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        step: "PROVE" | "CREDENTIALS" | "CONFIRM_MAIL" | "DONE";
                        username: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, INVITED_SOMEBODY_ELSE, SELF_GRANT, THAID_PROOF_INVALID */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_STEP_WRONG, INVITER_STOPPED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.rejectGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reasonCode": "NOT_THE_AUTHORITY"
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER";
                    /** @default null */
                    text?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grant: {
                            /** Format: uuid */
                            grantId: string;
                            referenceNo: string | null;
                            version: number;
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            /** @enum {string} */
                            state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                            active: boolean;
                            mine: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            unit: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                name: string;
                                /** @enum {string} */
                                affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                                regionNo: number;
                                provinceCode: string | null;
                            };
                            applicant: {
                                name: string;
                                citizenId: string;
                            };
                            holder: {
                                /** Format: date */
                                filledOn: string | null;
                                position: string | null;
                                orderNumber: string | null;
                                /** Format: date */
                                orderDate: string | null;
                                holderName: string | null;
                                holderCitizenId: string | null;
                            };
                            scope: {
                                scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                                /** Format: date */
                                validFrom: string | null;
                                /** Format: date */
                                validTo: string | null;
                            };
                            stamp: {
                                stampBaht: number | null;
                                separateDelegates: number | null;
                                letterNumber: string | null;
                                /** Format: date */
                                letterDate: string | null;
                                neededBaht: number;
                                exempt: boolean;
                            } | null;
                            slots: {
                                /** @enum {string} */
                                slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                                required: boolean;
                                documents: {
                                    /** Format: uuid */
                                    documentId: string;
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    /** Format: date-time */
                                    attachedAt: string;
                                }[];
                            }[];
                            tasks: {
                                /** @enum {string} */
                                task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                                /** @enum {string} */
                                status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                                missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            }[];
                            thaid: {
                                by: string;
                                /** @enum {string} */
                                as: "APPLICANT" | "HOLDER";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            decision: {
                                /** @enum {string} */
                                outcome: "APPROVED" | "RETURNED" | "REJECTED";
                                /** @enum {string|null} */
                                reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                                text: string | null;
                                /** Format: date-time */
                                at: string;
                                office: string;
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                                /** @enum {string} */
                                side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                                by: string;
                                text: string | null;
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                }[];
                            }[];
                            notices: {
                                subject: string;
                                /** @enum {string} */
                                state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                                /** Format: date-time */
                                queuedAt: string;
                                /** Format: date-time */
                                endedAt: string | null;
                            }[];
                            may: {
                                edit: boolean;
                                submit: boolean;
                                confirm: boolean;
                                reopen: boolean;
                                withdraw: boolean;
                                revoke: boolean;
                            };
                            case: {
                                takenBy: {
                                    name: string;
                                    mine: boolean;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                own: boolean;
                                currentHolder: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                } | null;
                                suspends: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                }[];
                            };
                        };
                        /** Format: uuid */
                        nextGrantId: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_APPROVAL */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_UNDER_REVIEW, CASE_NOT_TAKEN, GRANT_CHANGED_MEANWHILE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.releaseAuthorityCase": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                        case: {
                            takenBy: {
                                name: string;
                                mine: boolean;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            own: boolean;
                            currentHolder: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                                /** Format: date */
                                validFrom: string;
                                /** Format: date */
                                validTo: string | null;
                            } | null;
                            suspends: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CASE_NOT_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.removeMyUnit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_CHOSEN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.reopenGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_SUBMITTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.resendInvitation": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.returnGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "notes": [
                 *         {
                 *           "field": "stamp.stampBaht",
                 *           "note": "อากรแสตมป์ที่เห็นคือ 10 บาท ต้องมี 30 บาท"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    version: number;
                    notes: {
                        /** @enum {string} */
                        field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                        note: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        grant: {
                            /** Format: uuid */
                            grantId: string;
                            referenceNo: string | null;
                            version: number;
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            /** @enum {string} */
                            state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                            active: boolean;
                            mine: boolean;
                            /** Format: date-time */
                            updatedAt: string;
                            unit: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                name: string;
                                /** @enum {string} */
                                affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                                regionNo: number;
                                provinceCode: string | null;
                            };
                            applicant: {
                                name: string;
                                citizenId: string;
                            };
                            holder: {
                                /** Format: date */
                                filledOn: string | null;
                                position: string | null;
                                orderNumber: string | null;
                                /** Format: date */
                                orderDate: string | null;
                                holderName: string | null;
                                holderCitizenId: string | null;
                            };
                            scope: {
                                scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                                /** Format: date */
                                validFrom: string | null;
                                /** Format: date */
                                validTo: string | null;
                            };
                            stamp: {
                                stampBaht: number | null;
                                separateDelegates: number | null;
                                letterNumber: string | null;
                                /** Format: date */
                                letterDate: string | null;
                                neededBaht: number;
                                exempt: boolean;
                            } | null;
                            slots: {
                                /** @enum {string} */
                                slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                                required: boolean;
                                documents: {
                                    /** Format: uuid */
                                    documentId: string;
                                    name: string;
                                    mediaType: string;
                                    bytes: number;
                                    /** Format: date-time */
                                    attachedAt: string;
                                }[];
                            }[];
                            tasks: {
                                /** @enum {string} */
                                task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                                /** @enum {string} */
                                status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                                missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                    /** Format: date-time */
                                    at: string;
                                }[];
                            }[];
                            thaid: {
                                by: string;
                                /** @enum {string} */
                                as: "APPLICANT" | "HOLDER";
                                /** Format: date-time */
                                at: string;
                            } | null;
                            decision: {
                                /** @enum {string} */
                                outcome: "APPROVED" | "RETURNED" | "REJECTED";
                                /** @enum {string|null} */
                                reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                                text: string | null;
                                /** Format: date-time */
                                at: string;
                                office: string;
                            } | null;
                            history: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                                /** @enum {string} */
                                side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                                by: string;
                                text: string | null;
                                notes: {
                                    /** @enum {string} */
                                    field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                    note: string;
                                }[];
                            }[];
                            notices: {
                                subject: string;
                                /** @enum {string} */
                                state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                                /** Format: date-time */
                                queuedAt: string;
                                /** Format: date-time */
                                endedAt: string | null;
                            }[];
                            may: {
                                edit: boolean;
                                submit: boolean;
                                confirm: boolean;
                                reopen: boolean;
                                withdraw: boolean;
                                revoke: boolean;
                            };
                            case: {
                                takenBy: {
                                    name: string;
                                    mine: boolean;
                                    /** Format: date-time */
                                    at: string;
                                } | null;
                                own: boolean;
                                currentHolder: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                    /** Format: date */
                                    validFrom: string;
                                    /** Format: date */
                                    validTo: string | null;
                                } | null;
                                suspends: {
                                    /** Format: uuid */
                                    grantId: string;
                                    name: string;
                                }[];
                            };
                        };
                        /** Format: uuid */
                        nextGrantId: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_APPROVAL */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_UNDER_REVIEW, CASE_NOT_TAKEN, GRANT_CHANGED_MEANWHILE, GRANT_PAGE_NOT_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.revokeGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "พ้นจากตำแหน่ง"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_ACTIVE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.saveHolderPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "filledOn": "2026-03-15",
                 *       "position": "ผู้อำนวยการ",
                 *       "orderNumber": "12/2569",
                 *       "orderDate": "2026-01-05"
                 *     }
                 */
                "application/json": {
                    version: number;
                    /**
                     * Format: date
                     * @default null
                     */
                    filledOn?: string | null;
                    /** @default null */
                    position?: string | null;
                    /** @default null */
                    orderNumber?: string | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    orderDate?: string | null;
                    /** @default null */
                    holderName?: string | null;
                    /** @default null */
                    holderCitizenId?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description HOLDER_NOT_KNOWN, HOLDER_IS_APPLICANT */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.saveScopePage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "scopes": [],
                 *       "validFrom": "2026-03-15"
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @default [] */
                    scopes?: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                    /**
                     * Format: date
                     * @default null
                     */
                    validFrom?: string | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SCOPE_NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.saveStampPage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "stampBaht": 30,
                 *       "separateDelegates": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @default null */
                    stampBaht?: number | null;
                    /** @default null */
                    separateDelegates?: number | null;
                    /** @default null */
                    letterNumber?: string | null;
                    /**
                     * Format: date
                     * @default null
                     */
                    letterDate?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE, GRANT_PAGE_NOT_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.searchUnits": {
        parameters: {
            query: {
                q: string;
                affiliation?: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        units: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            hcode9: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number | null;
                            province: {
                                th: string;
                                en: string;
                            } | null;
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showAuthorityCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                        case: {
                            takenBy: {
                                name: string;
                                mine: boolean;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            own: boolean;
                            currentHolder: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                                /** Format: date */
                                validFrom: string;
                                /** Format: date */
                                validTo: string | null;
                            } | null;
                            suspends: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showAuthorityOptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        eligible: boolean;
                        /** @enum {string|null} */
                        refusal: "ACCOUNT_TYPE_NOT_ELIGIBLE" | null;
                        currentHolder: {
                            /** Format: uuid */
                            grantId: string;
                            name: string;
                            /** Format: date */
                            validFrom: string;
                            /** Format: date */
                            validTo: string | null;
                        } | null;
                        capacities: {
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            allowed: boolean;
                            /** @enum {string|null} */
                            refusal: "SCOPE_NOT_ALLOWED" | null;
                            slots: {
                                /** @enum {string} */
                                slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                                required: boolean;
                            }[];
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            scopesFixed: boolean;
                            endRequired: boolean;
                            stamp: {
                                needed: boolean;
                                baht: number;
                                bahtPerDelegate: number;
                                exempt: boolean;
                            } | null;
                            /** @enum {string} */
                            signedBy: "UNIT" | "HOLDER";
                            confirmedBy: ("APPLICANT" | "HOLDER")[];
                        }[];
                        fileMaxBytes: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, UNIT_WITHOUT_AUTHORITY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showAuthorityQueue": {
        parameters: {
            query?: {
                state?: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                capacity?: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                provinceCode?: string;
                olderThanDays?: number;
                mine?: "true" | "false";
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regionNo: number;
                        counts: {
                            [key: string]: number;
                        };
                        byCapacity: {
                            [key: string]: number;
                        };
                        oldestDays: number | null;
                        total: number;
                        page: number;
                        pageSize: number;
                        provinces: {
                            provinceCode: string;
                            nameTh: string;
                            nameEn: string;
                            count: number;
                        }[];
                        cases: {
                            /** Format: uuid */
                            grantId: string;
                            referenceNo: string;
                            /** @enum {string} */
                            capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                            /** @enum {string} */
                            state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                            applicantName: string;
                            unit: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                name: string;
                                /** @enum {string} */
                                affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                                regionNo: number;
                                provinceCode: string | null;
                            };
                            /** Format: date-time */
                            submittedAt: string;
                            ageDays: number;
                            round: number;
                            takenBy: {
                                name: string;
                                mine: boolean;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showGrant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        invitationId: string;
                        organisation: string;
                        name: string;
                        email: string;
                        roles: {
                            role: string;
                            name: {
                                th: string;
                                en: string;
                            };
                            systemName: {
                                th: string;
                                en: string;
                            };
                            lets: {
                                th: string;
                                en: string;
                            };
                            from: string;
                            until: string | null;
                        }[];
                        /** Format: date-time */
                        expiresAt: string;
                        /** @enum {string} */
                        step: "PROVE" | "CREDENTIALS" | "CONFIRM_MAIL" | "DONE";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description INVITATION_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showMenu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        systems: {
                            /** @enum {string} */
                            key: "OSS" | "E_PORTAL" | "SRM" | "AUTHEN" | "HRA";
                            name: {
                                th: string;
                                en: string;
                            };
                            path: string | null;
                            /** @enum {string} */
                            state: "OPEN" | "LOCKED";
                            menus: {
                                key: string;
                                name: {
                                    th: string;
                                    en: string;
                                };
                                path: string;
                            }[];
                            locked: {
                                key: string;
                                name: {
                                    th: string;
                                    en: string;
                                };
                                code: string;
                                why: {
                                    th: string;
                                    en: string;
                                };
                                next: {
                                    th: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        administrators: string[];
                        todo: {
                            key: string;
                            text: {
                                th: string;
                                en: string;
                            };
                            path: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.showUserHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        events: {
                            role: string;
                            /** @enum {string} */
                            kind: "GRANTED" | "CHANGED" | "REVOKED";
                            from: string;
                            until: string | null;
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description USER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.signOutEverywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keepThis": true
                 *     }
                 */
                "application/json": {
                    /** @default false */
                    keepThis?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.submitGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SCOPE_NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE, GRANT_CHANGED_MEANWHILE, HOLDER_NOT_CURRENT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANSWERS_MISSING, DOCUMENT_MISSING, STAMP_DUTY_MISSING, PERIOD_INVALID, PERIOD_BEYOND_HOLDER, CORRECTION_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.takeAuthorityCase": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                        case: {
                            takenBy: {
                                name: string;
                                mine: boolean;
                                /** Format: date-time */
                                at: string;
                            } | null;
                            own: boolean;
                            currentHolder: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                                /** Format: date */
                                validFrom: string;
                                /** Format: date */
                                validTo: string | null;
                            } | null;
                            suspends: {
                                /** Format: uuid */
                                grantId: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, SELF_APPROVAL */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_UNDER_REVIEW, CASE_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "organisations.withdrawGrant": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        grantId: string;
                        referenceNo: string | null;
                        version: number;
                        /** @enum {string} */
                        capacity: "HOLDER" | "DELEGATE" | "ASSIGNEE";
                        /** @enum {string} */
                        state: "DRAFT" | "AWAITING_THAID" | "UNDER_REVIEW" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "EXPIRED" | "REVOKED" | "SUPERSEDED" | "SUSPENDED";
                        active: boolean;
                        mine: boolean;
                        /** Format: date-time */
                        updatedAt: string;
                        unit: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            name: string;
                            /** @enum {string} */
                            affiliation: "MOPH_PS" | "MOPH_OTHER" | "PUBLIC_NON_MOPH" | "PUBLIC_SPECIAL" | "LOCAL_GOV" | "PRIVATE";
                            regionNo: number;
                            provinceCode: string | null;
                        };
                        applicant: {
                            name: string;
                            citizenId: string;
                        };
                        holder: {
                            /** Format: date */
                            filledOn: string | null;
                            position: string | null;
                            orderNumber: string | null;
                            /** Format: date */
                            orderDate: string | null;
                            holderName: string | null;
                            holderCitizenId: string | null;
                        };
                        scope: {
                            scopes: ("SIGN_APPLICATION" | "MANAGE_BASIC_DATA" | "ANNUAL_ASSESSMENT" | "MANAGE_BANK" | "CONTRACT" | "RESIGN" | "APPEAL")[];
                            /** Format: date */
                            validFrom: string | null;
                            /** Format: date */
                            validTo: string | null;
                        };
                        stamp: {
                            stampBaht: number | null;
                            separateDelegates: number | null;
                            letterNumber: string | null;
                            /** Format: date */
                            letterDate: string | null;
                            neededBaht: number;
                            exempt: boolean;
                        } | null;
                        slots: {
                            /** @enum {string} */
                            slot: "APPOINTMENT_ORDER" | "ASSIGNMENT_ORDER" | "POWER_OF_ATTORNEY";
                            required: boolean;
                            documents: {
                                /** Format: uuid */
                                documentId: string;
                                name: string;
                                mediaType: string;
                                bytes: number;
                                /** Format: date-time */
                                attachedAt: string;
                            }[];
                        }[];
                        tasks: {
                            /** @enum {string} */
                            task: "HOLDER" | "DOCUMENTS" | "SCOPE" | "STAMP" | "CHECK" | "THAID";
                            /** @enum {string} */
                            status: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "NEEDS_CORRECTION" | "CANNOT_START";
                            missing: ("holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate")[];
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                        }[];
                        thaid: {
                            by: string;
                            /** @enum {string} */
                            as: "APPLICANT" | "HOLDER";
                            /** Format: date-time */
                            at: string;
                        } | null;
                        decision: {
                            /** @enum {string} */
                            outcome: "APPROVED" | "RETURNED" | "REJECTED";
                            /** @enum {string|null} */
                            reasonCode: "NOT_THE_AUTHORITY" | "DOCUMENT_NOT_GENUINE" | "UNIT_NOT_IN_CHARGE" | "PERIOD_OVER" | "DUPLICATE" | "OTHER" | null;
                            text: string | null;
                            /** Format: date-time */
                            at: string;
                            office: string;
                        } | null;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "STARTED" | "SUBMITTED" | "REOPENED" | "CONFIRMED" | "TAKEN" | "RELEASED" | "RETURNED" | "APPROVED" | "REJECTED" | "WITHDRAWN" | "REVOKED" | "EXPIRING" | "EXPIRED" | "SUPERSEDED" | "SUSPENDED";
                            /** @enum {string} */
                            side: "APPLICANT" | "HOLDER" | "REGION" | "SYSTEM";
                            by: string;
                            text: string | null;
                            notes: {
                                /** @enum {string} */
                                field: "holder.filledOn" | "holder.position" | "holder.orderNumber" | "holder.orderDate" | "holder.holderName" | "holder.holderCitizenId" | "documents.APPOINTMENT_ORDER" | "documents.ASSIGNMENT_ORDER" | "documents.POWER_OF_ATTORNEY" | "scope.scopes" | "scope.validFrom" | "scope.validTo" | "stamp.stampBaht" | "stamp.separateDelegates" | "stamp.letterNumber" | "stamp.letterDate";
                                note: string;
                            }[];
                        }[];
                        notices: {
                            subject: string;
                            /** @enum {string} */
                            state: "QUEUED" | "SENT" | "RETRYING" | "FAILED";
                            /** Format: date-time */
                            queuedAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                        }[];
                        may: {
                            edit: boolean;
                            submit: boolean;
                            confirm: boolean;
                            reopen: boolean;
                            withdraw: boolean;
                            revoke: boolean;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GRANT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ORGANISATION_NOT_CHOSEN, GRANT_NOT_EDITABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.listAnnouncementItems": {
        parameters: {
            query?: {
                typeKey?: string;
                q?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            organisationId: string;
                            hcode: string | null;
                            hcode9: string | null;
                            name: string;
                            provinceCode: string | null;
                            typeKey: string;
                        }[];
                        total: number;
                        page: number;
                        size: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.addItems": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "typeKey": "SPECIFIC_FIELD:PHARMACY",
                 *       "codes": [
                 *         "99811"
                 *       ]
                 *     }
                 */
                "application/json": {
                    typeKey: string;
                    codes?: string[];
                    provinceCode?: string;
                    regionNo?: number;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        announcement: {
                            /** Format: uuid */
                            announcementId: string;
                            number: string | null;
                            title: string;
                            /** @enum {string} */
                            state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            /** Format: date */
                            effectiveFrom: string;
                            /** Format: date */
                            effectiveTo: string | null;
                            /** Format: date-time */
                            signedAt: string | null;
                            inForce: boolean;
                            items: number;
                            version: number;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawnReason: string | null;
                            byType: {
                                key: string;
                                th: string;
                                en: string;
                                count: number;
                            }[];
                            refused: {
                                hcode: string | null;
                                typeKey: string;
                                /** @enum {string} */
                                verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                            }[];
                            refusedCount: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                                name: string;
                                words: string | null;
                            }[];
                            /** Format: date-time */
                            savedAt: string;
                            savedByName: string;
                            may: {
                                edit: boolean;
                                submit: boolean;
                                sign: boolean;
                                return: boolean;
                                cancel: boolean;
                                withdraw: boolean;
                            };
                            ownWork: boolean;
                        };
                        added: number;
                        choice: {
                            counts: {
                                [key: string]: number;
                            };
                            total: number;
                            lines: {
                                code: string;
                                name: string | null;
                                provinceCode: string | null;
                                /** @enum {string} */
                                verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                                announcedIn: string | null;
                            }[];
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.cancelAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.listAnnouncements": {
        parameters: {
            query?: {
                state?: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                q?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        total: number;
                        page: number;
                        size: number;
                        announcements: {
                            /** Format: uuid */
                            announcementId: string;
                            number: string | null;
                            title: string;
                            /** @enum {string} */
                            state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            /** Format: date */
                            effectiveFrom: string;
                            /** Format: date */
                            effectiveTo: string | null;
                            /** Format: date-time */
                            signedAt: string | null;
                            inForce: boolean;
                            units: number;
                            items: number;
                            draftedByName: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.draftAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "ประกาศรายชื่อหน่วยบริการที่ขึ้นทะเบียน",
                 *       "effectiveFrom": "2026-04-01"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** Format: date */
                    effectiveFrom: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    effectiveTo?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.showAnnouncement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.editAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "ประกาศรายชื่อหน่วยบริการที่ขึ้นทะเบียน",
                 *       "effectiveFrom": "2026-04-01"
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** Format: date */
                    effectiveFrom: string;
                    /**
                     * Format: date
                     * @default null
                     */
                    effectiveTo?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_PERIOD_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.listPublicAnnouncements": {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        page: number;
                        size: number;
                        announcements: {
                            /** Format: uuid */
                            announcementId: string;
                            number: string | null;
                            title: string;
                            /** @enum {string} */
                            state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            /** Format: date */
                            effectiveFrom: string;
                            /** Format: date */
                            effectiveTo: string | null;
                            /** Format: date-time */
                            signedAt: string | null;
                            inForce: boolean;
                            units: number;
                            items: number;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.previewItems": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeKey": "SPECIFIC_FIELD:PHARMACY",
                 *       "codes": [
                 *         "99811"
                 *       ]
                 *     }
                 */
                "application/json": {
                    typeKey: string;
                    codes?: string[];
                    provinceCode?: string;
                    regionNo?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        };
                        total: number;
                        lines: {
                            code: string;
                            name: string | null;
                            provinceCode: string | null;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                            announcedIn: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.removeItems": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "typeKey": "PRIMARY"
                 *     }
                 */
                "application/json": {
                    version: number;
                    typeKey: string;
                    organisationIds?: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.returnAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2,
                 *       "reason": "แก้วันที่มีผล"
                 *     }
                 */
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.showCatalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            key: string;
                            th: string;
                            en: string;
                            family: string | null;
                        }[];
                        capabilities: {
                            code: string;
                            th: string;
                            en: string;
                            certifier: string | null;
                        }[];
                        provinces: {
                            code: string;
                            th: string;
                            en: string;
                            regionNo: number;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.showPublicAnnouncement": {
        parameters: {
            query?: {
                typeKey?: string;
                q?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        lines: {
                            items: {
                                /** Format: uuid */
                                organisationId: string;
                                hcode: string | null;
                                hcode9: string | null;
                                name: string;
                                provinceCode: string | null;
                                typeKey: string;
                            }[];
                            total: number;
                            page: number;
                            size: number;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.showRegistrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            key: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            state: "ANNOUNCED" | "ACTIVE" | "SUSPENDED" | "RESIGNING" | "TERMINATED";
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                            /** @enum {string} */
                            visibility: "PUBLIC" | "REGISTRATION_STARTS_LATER" | "REGISTRATION_ENDED" | "REGISTRATION_SUSPENDED" | "NOT_ANNOUNCED" | "ANNOUNCEMENT_STARTS_LATER" | "ANNOUNCEMENT_ENDED" | "ANNOUNCEMENT_WITHDRAWN";
                            announcement: {
                                number: string;
                                /** Format: date */
                                from: string;
                                /** Format: date */
                                to: string | null;
                            } | null;
                        }[];
                        capabilities: {
                            code: string;
                            th: string;
                            en: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string | null;
                        }[];
                        /** Format: date */
                        asOf: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description REGISTRATION_OF_NO_UNIT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.signAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 2
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ANNOUNCEMENT_OWN_WORK */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE, ANNOUNCEMENT_ITEMS_REFUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_PERIOD_INVALID, ANNOUNCEMENT_EMPTY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.submitAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE, ANNOUNCEMENT_ITEMS_REFUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_PERIOD_INVALID, ANNOUNCEMENT_EMPTY */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "registry.withdrawAnnouncement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                announcementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 3,
                 *       "reason": "ประกาศคลาดเคลื่อน"
                 *     }
                 */
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        announcementId: string;
                        number: string | null;
                        title: string;
                        /** @enum {string} */
                        state: "DRAFT" | "SUBMITTED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                        /** Format: date */
                        effectiveFrom: string;
                        /** Format: date */
                        effectiveTo: string | null;
                        /** Format: date-time */
                        signedAt: string | null;
                        inForce: boolean;
                        items: number;
                        version: number;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawnReason: string | null;
                        byType: {
                            key: string;
                            th: string;
                            en: string;
                            count: number;
                        }[];
                        refused: {
                            hcode: string | null;
                            typeKey: string;
                            /** @enum {string} */
                            verdict: "OK" | "NOT_FOUND" | "TWICE" | "IN_THIS_DRAFT" | "NOT_REGISTERED" | "SUSPENDED" | "NOT_WITHIN_DAYS" | "ANNOUNCED_ALREADY";
                        }[];
                        refusedCount: number;
                        history: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            event: "DRAFTED" | "EDITED" | "ITEMS_ADDED" | "ITEMS_REMOVED" | "SUBMITTED" | "RETURNED" | "SIGNED" | "WITHDRAWN" | "CANCELLED";
                            name: string;
                            words: string | null;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        may: {
                            edit: boolean;
                            submit: boolean;
                            sign: boolean;
                            return: boolean;
                            cancel: boolean;
                            withdraw: boolean;
                        };
                        ownWork: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ANNOUNCEMENT_CHANGED_MEANWHILE, ANNOUNCEMENT_NOT_IN_STATE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.listPersonnel": {
        parameters: {
            query?: {
                state?: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED" | "ALL";
                type?: string;
                q?: string;
                sort?: string;
                hcode?: string;
                page?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personnelId: string;
                            citizenId: string;
                            licence: {
                                prefix: string;
                                no: string;
                            };
                            highest: string | null;
                            name: string;
                            typeCode: string;
                            typeName: {
                                th: string;
                                en: string;
                            };
                            scheduleText: {
                                th: string;
                                en: string;
                            };
                            /** @enum {string} */
                            identityState: "UNCONFIRMED" | "CONFIRMED";
                            /** @enum {string} */
                            licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                            /** @enum {string} */
                            state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                            version: number;
                            warnings: {
                                /** @enum {string} */
                                code: "OVERLAP";
                                hcode: string;
                                unitName: string;
                                day: number;
                            }[];
                        }[];
                        total: number;
                        page: number;
                        size: number;
                        /** Format: date-time */
                        asOf: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNIT_NOT_KNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.addPersonnel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "นางสาวพยาบาล ทดสอบระบบ",
                 *       "typeCode": "03",
                 *       "licence": "4512345678",
                 *       "qualifications": [
                 *         {
                 *           "degree": "พย.บ.",
                 *           "yearBE": 2560
                 *         }
                 *       ],
                 *       "certificates": [],
                 *       "registrationTypes": [
                 *         "SPECIFIC_FIELD:NURSING"
                 *       ],
                 *       "startDate": "2026-02-01",
                 *       "endDate": null,
                 *       "workMode": "SOME_DAYS",
                 *       "schedule": [
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         }
                 *       ],
                 *       "citizenId": "1990000000019"
                 *     }
                 */
                "application/json": {
                    name: string;
                    typeCode: string;
                    licence: string;
                    qualifications: {
                        degree: string;
                        yearBE: number;
                    }[];
                    certificates: {
                        name: string;
                        year?: number;
                    }[];
                    registrationTypes: string[];
                    /** Format: date */
                    startDate: string;
                    /** Format: date */
                    endDate: string | null;
                    /** @enum {string} */
                    workMode: "EVERY_DAY" | "SOME_DAYS";
                    schedule: {
                        on: boolean;
                        t1: (number)[] | null;
                        t2: (number)[] | null;
                    }[];
                    citizenId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_PERSON_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_ALREADY_THERE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_TYPE_UNKNOWN, REGISTRATION_TYPE_UNKNOWN, PERSONNEL_DATES_INVALID, LICENCE_INVALID, SCHEDULE_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.askOwnConfirmation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /** Format: email */
                    email?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: string;
                        /** Format: date-time */
                        expiresAt: string;
                        mailed: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, LICENCE_NOT_CHECKED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.cancelPersonnel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "กรอกผิดคน"
                 *     }
                 */
                "application/json": {
                    version?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, PERSONNEL_CONFIRMED_STAYS, VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.checkPersonnelLicence": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN, LICENCE_SOURCE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.commitRoster": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            NEW: number;
                            CHANGES: number;
                            SAME: number;
                            REFUSED: number;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROSTER_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ROSTER_OUTDATED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.confirmOwnRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "as-it-stands-in-the-link",
                 *       "proof": "00000000-0000-4000-8000-000000000002",
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    token: string;
                    proof: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        version: number;
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        name: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        registrationTypes: {
                            th: string;
                            en: string;
                        }[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, THAID_PROOF_INVALID, PERSONNEL_IS_SOMEBODY_ELSE */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_LINK_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, VERSION_CONFLICT, LICENCE_NOT_CHECKED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LICENCE_EXPIRED, LICENCE_NOT_FOUND */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.confirmPersonnel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    /**
                     * @default AUTHORITY
                     * @enum {string}
                     */
                    how?: "AUTHORITY";
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, VERSION_CONFLICT, LICENCE_NOT_CHECKED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description LICENCE_NOT_FOUND, LICENCE_EXPIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showPersonnel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.editPersonnel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "นางสาวพยาบาล ทดสอบระบบ",
                 *       "typeCode": "03",
                 *       "licence": "4512345678",
                 *       "qualifications": [
                 *         {
                 *           "degree": "พย.บ.",
                 *           "yearBE": 2560
                 *         }
                 *       ],
                 *       "certificates": [],
                 *       "registrationTypes": [
                 *         "SPECIFIC_FIELD:NURSING"
                 *       ],
                 *       "startDate": "2026-02-01",
                 *       "endDate": null,
                 *       "workMode": "SOME_DAYS",
                 *       "schedule": [
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": true,
                 *           "t1": [
                 *             510,
                 *             990
                 *           ],
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         },
                 *         {
                 *           "on": false,
                 *           "t1": null,
                 *           "t2": null
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": {
                    name: string;
                    typeCode: string;
                    licence: string;
                    qualifications: {
                        degree: string;
                        yearBE: number;
                    }[];
                    certificates: {
                        name: string;
                        year?: number;
                    }[];
                    registrationTypes: string[];
                    /** Format: date */
                    startDate: string;
                    /** Format: date */
                    endDate: string | null;
                    /** @enum {string} */
                    workMode: "EVERY_DAY" | "SOME_DAYS";
                    schedule: {
                        on: boolean;
                        t1: (number)[] | null;
                        t2: (number)[] | null;
                    }[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_TYPE_UNKNOWN, REGISTRATION_TYPE_UNKNOWN, PERSONNEL_DATES_INVALID, LICENCE_INVALID, LICENCE_NOT_FOUND, LICENCE_EXPIRED, SCHEDULE_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN, LICENCE_SOURCE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.endPersonnel": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endDate": "2026-03-14",
                 *       "reason": "ลาออก"
                 *     }
                 */
                "application/json": {
                    version?: number;
                    /** Format: date */
                    endDate: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        citizenId: string;
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        highest: string | null;
                        name: string;
                        typeCode: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                        /** @enum {string} */
                        identityState: "UNCONFIRMED" | "CONFIRMED";
                        /** @enum {string} */
                        licenceStatus: "FOUND" | "NOT_FOUND" | "UNCHECKED";
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        version: number;
                        warnings: {
                            /** @enum {string} */
                            code: "OVERLAP";
                            hcode: string;
                            unitName: string;
                            day: number;
                        }[];
                        qualifications: {
                            degree: string;
                            yearBE: number;
                        }[];
                        certificates: {
                            name: string;
                            year?: number;
                        }[];
                        registrationTypes: string[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        /** @enum {string} */
                        workMode: "EVERY_DAY" | "SOME_DAYS";
                        schedule: {
                            on: boolean;
                            t1: (number)[] | null;
                            t2: (number)[] | null;
                        }[];
                        licenceFormatOk: boolean;
                        /** Format: date-time */
                        licenceCheckedAt: string | null;
                        /** Format: date */
                        licenceExpires: string | null;
                        licenceExpiring: boolean;
                        licenceName: string | null;
                        licenceSameName: boolean | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        /** @enum {string|null} */
                        confirmedHow: "OWN_THAID" | "AUTHORITY" | null;
                        confirmedByName: string | null;
                        stateReason: string | null;
                        /** Format: date-time */
                        savedAt: string;
                        savedByName: string;
                        history: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_STATE_WRONG, VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_DATES_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.findPersonnelPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "citizenId": "1990000000019"
                 *     }
                 */
                "application/json": {
                    citizenId: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        known: boolean;
                        name: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.listOnDuty": {
        parameters: {
            query: {
                date: string;
                time: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personnel: {
                            /** Format: uuid */
                            personnelId: string;
                            name: string;
                            typeName: {
                                th: string;
                                en: string;
                            };
                            families: ("PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH")[];
                            atWork: boolean;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.listServiceArrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        arrangements: {
                            /** @enum {string} */
                            family: "PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH";
                            th: string;
                            en: string;
                            version: number;
                            saved: {
                                slotsPerDay: number;
                                slotMinutes: number;
                                opensDaysAhead: number;
                                opensAt: string;
                                /** Format: date-time */
                                savedAt: string;
                                savedByName: string;
                            } | null;
                            personnel: number;
                            capacity: {
                                /** @enum {string} */
                                day: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | "HOLIDAY";
                                minutes: number;
                                needed: number;
                                short: boolean;
                            }[];
                        }[];
                        mayEdit: boolean;
                        /** Format: date */
                        asOf: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.lookUpLicence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "typeCode": "03",
                 *       "licence": "4512345678"
                 *     }
                 */
                "application/json": {
                    typeCode: string;
                    licence: string;
                    citizenId?: string;
                    /** Format: uuid */
                    personnelId?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "FOUND" | "NOT_FOUND" | "SOURCE_DOWN";
                        name?: string;
                        /** Format: date */
                        expires?: string;
                        council: {
                            th: string;
                            en: string;
                        };
                        formatOk: boolean;
                        sameName: boolean | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_TYPE_UNKNOWN, LICENCE_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showReactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            hcode: string;
                            name: string;
                        } | null;
                        /** @enum {string} */
                        state: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "LAPSED";
                        /** Format: date-time */
                        since: string | null;
                        /** Format: date */
                        blockedFrom: string | null;
                        menus: {
                            /** @enum {string} */
                            menu: "GENERAL" | "PERSONNEL";
                            done: boolean;
                            /** Format: date-time */
                            doneAt: string | null;
                            missing: ("ADDRESS" | "PHONE_NHSO" | "PHONE" | "EMAIL" | "COORDINATES" | "NO_PERSONNEL" | "LICENCE_NOT_CHECKED" | "LICENCE_NOT_FOUND" | "IDENTITY_NOT_CONFIRMED" | "STARTS_LATER" | "ALL_ENDED" | "TOO_FEW")[];
                        }[];
                        personnel: {
                            working: number;
                            waiting: number;
                            ended: number;
                            needed: number;
                        };
                        professions: {
                            /** @enum {string} */
                            family: "PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH";
                            staffed: boolean;
                        }[];
                        visitsDepend: boolean;
                        mayManage: boolean;
                        responsible: {
                            name: string;
                            /** @enum {string} */
                            as: "HOLDER" | "DELEGATE" | "E_PORTAL_USER_MANAGER";
                        }[];
                        history: {
                            /** @enum {string} */
                            event: "OPENED" | "GENERAL_DONE" | "GENERAL_MISSING" | "PERSONNEL_DONE" | "PERSONNEL_MISSING" | "COMPLETED" | "LAPSED" | "RESTORED";
                            /** Format: date-time */
                            at: string;
                            by: string | null;
                            /** Format: date */
                            blockedFrom: string | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.openReactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "LAPSED";
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showGeneral": {
        parameters: {
            query?: {
                hcode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            hcode: string;
                            hcode9: string | null;
                            name: string;
                            nameEn: string | null;
                            province: {
                                th: string;
                                en: string;
                            } | null;
                            facilityType: {
                                th: string;
                                en: string;
                            };
                            affiliationMain: {
                                th: string;
                                en: string;
                            };
                            affiliationSub: {
                                th: string;
                                en: string;
                            };
                        };
                        version: number;
                        data: {
                            houseNo: string | null;
                            moo: string | null;
                            soi: string | null;
                            road: string | null;
                            tambonCode: string | null;
                            postcode: string | null;
                            phoneNhso: string | null;
                            phoneNhsoExt: string | null;
                            phone: string | null;
                            phoneExt: string | null;
                            email: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        };
                        place: {
                            tambonCode: string;
                            tambon: {
                                th: string;
                                en: string;
                            };
                            amphoe: {
                                th: string;
                                en: string;
                            };
                            province: {
                                th: string;
                                en: string;
                            };
                            postcodes: string[];
                        } | null;
                        /** Format: date-time */
                        savedAt: string | null;
                        savedBy: string | null;
                        warnings: {
                            th: string;
                            en: string;
                            path: string;
                            /** @enum {string} */
                            code: "POSTCODE_UNUSUAL" | "OUTSIDE_PROVINCE" | "PROVINCE_NOT_OF_UNIT";
                        }[];
                        mayEdit: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.saveGeneral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "houseNo": "99/1",
                 *       "road": "ชยางกูร",
                 *       "tambonCode": "340101",
                 *       "postcode": "34000",
                 *       "phoneNhso": "045 123 456",
                 *       "phone": "045 123 456 ต่อ 12",
                 *       "email": "unit@example.org",
                 *       "latitude": "15.244844",
                 *       "longitude": "104.847300"
                 *     }
                 */
                "application/json": {
                    version: number;
                    /** @default null */
                    houseNo?: string | null;
                    /** @default null */
                    moo?: string | null;
                    /** @default null */
                    soi?: string | null;
                    /** @default null */
                    road?: string | null;
                    /** @default null */
                    tambonCode?: string | null;
                    /** @default null */
                    postcode?: string | null;
                    /** @default null */
                    phoneNhso?: string | null;
                    /** @default null */
                    phoneNhsoExt?: string | null;
                    /** @default null */
                    phone?: string | null;
                    /** @default null */
                    phoneExt?: string | null;
                    /** @default null */
                    email?: string | null;
                    /** @default null */
                    latitude?: (number | string) | null;
                    /** @default null */
                    longitude?: (number | string) | null;
                    /** @default [] */
                    accept?: ("POSTCODE_UNUSUAL" | "OUTSIDE_PROVINCE" | "PROVINCE_NOT_OF_UNIT")[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            hcode: string;
                            hcode9: string | null;
                            name: string;
                            nameEn: string | null;
                            province: {
                                th: string;
                                en: string;
                            } | null;
                            facilityType: {
                                th: string;
                                en: string;
                            };
                            affiliationMain: {
                                th: string;
                                en: string;
                            };
                            affiliationSub: {
                                th: string;
                                en: string;
                            };
                        };
                        version: number;
                        data: {
                            houseNo: string | null;
                            moo: string | null;
                            soi: string | null;
                            road: string | null;
                            tambonCode: string | null;
                            postcode: string | null;
                            phoneNhso: string | null;
                            phoneNhsoExt: string | null;
                            phone: string | null;
                            phoneExt: string | null;
                            email: string | null;
                            latitude: number | null;
                            longitude: number | null;
                        };
                        place: {
                            tambonCode: string;
                            tambon: {
                                th: string;
                                en: string;
                            };
                            amphoe: {
                                th: string;
                                en: string;
                            };
                            province: {
                                th: string;
                                en: string;
                            };
                            postcodes: string[];
                        } | null;
                        /** Format: date-time */
                        savedAt: string | null;
                        savedBy: string | null;
                        warnings: {
                            th: string;
                            en: string;
                            path: string;
                            /** @enum {string} */
                            code: "POSTCODE_UNUSUAL" | "OUTSIDE_PROVINCE" | "PROVINCE_NOT_OF_UNIT";
                        }[];
                        mayEdit: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID, GENERAL_DATA_REFUSED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description GENERAL_DATA_DOUBTFUL */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.saveServiceArrangement": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                family: "PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 0,
                 *       "slotsPerDay": 20,
                 *       "slotMinutes": 15,
                 *       "opensDaysAhead": 14,
                 *       "opensAt": "08:00"
                 *     }
                 */
                "application/json": {
                    slotsPerDay: number;
                    slotMinutes: number;
                    opensDaysAhead: number;
                    opensAt: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        family: "PHARMACY" | "NURSING" | "MEDICAL" | "TELEMED" | "DENTAL" | "PHYSIO" | "TTM" | "MEDTECH";
                        th: string;
                        en: string;
                        version: number;
                        saved: {
                            slotsPerDay: number;
                            slotMinutes: number;
                            opensDaysAhead: number;
                            opensAt: string;
                            /** Format: date-time */
                            savedAt: string;
                            savedByName: string;
                        } | null;
                        personnel: number;
                        capacity: {
                            /** @enum {string} */
                            day: "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN" | "HOLIDAY";
                            minutes: number;
                            needed: number;
                            short: boolean;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, ACCOUNT_TYPE_NOT_ELIGIBLE, AUTHORITY_NOT_APPROVED, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FAMILY_NOT_REGISTERED, VERSION_CONFLICT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.searchPlaces": {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            tambonCode: string;
                            tambon: {
                                th: string;
                                en: string;
                            };
                            amphoe: {
                                th: string;
                                en: string;
                            };
                            province: {
                                th: string;
                                en: string;
                            };
                            postcodes: string[];
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showGeneralHistory": {
        parameters: {
            query?: {
                hcode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            version: number;
                            /** Format: date-time */
                            savedAt: string | null;
                            savedBy: string | null;
                            changes: {
                                /** @enum {string} */
                                field: "houseNo" | "moo" | "soi" | "road" | "tambonCode" | "postcode" | "phoneNhso" | "phoneNhsoExt" | "phone" | "phoneExt" | "email" | "latitude" | "longitude";
                                before: (string | number) | null;
                                after: (string | number) | null;
                            }[];
                        }[];
                        places: {
                            tambonCode: string;
                            tambon: {
                                th: string;
                                en: string;
                            };
                            amphoe: {
                                th: string;
                                en: string;
                            };
                            province: {
                                th: string;
                                en: string;
                            };
                            postcodes: string[];
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showOwnRecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "as-it-stands-in-the-link"
                 *     }
                 */
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personnelId: string;
                        version: number;
                        /** @enum {string} */
                        state: "DRAFT" | "CHECKED" | "CONFIRMED" | "ENDED" | "CANCELLED";
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        name: string;
                        typeName: {
                            th: string;
                            en: string;
                        };
                        licence: {
                            prefix: string;
                            no: string;
                        };
                        registrationTypes: {
                            th: string;
                            en: string;
                        }[];
                        /** Format: date */
                        startDate: string;
                        /** Format: date */
                        endDate: string | null;
                        scheduleText: {
                            th: string;
                            en: string;
                        };
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_LINK_INVALID */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showPersonnelCatalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            th: string;
                            en: string;
                            code: string;
                            ossCode: string | null;
                            council: {
                                th: string;
                                en: string;
                            } | null;
                            licenceExample: string | null;
                        }[];
                        registrationTypes: {
                            th: string;
                            en: string;
                            key: string;
                        }[];
                        mayEdit: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "provider.showPersonnelHistory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personnelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: {
                            version: number;
                            /** Format: date-time */
                            savedAt: string;
                            savedByName: string;
                            changes: {
                                field: string;
                                before: unknown;
                                after: unknown;
                            }[];
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSONNEL_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.cancelVisit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reasonCode": "WRONG_SERVICE",
                 *       "text": ""
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reasonCode: "WRONG_PERSON" | "WRONG_SERVICE" | "NOT_SERVED" | "DUPLICATE" | "OTHER";
                    /** @default  */
                    text?: string;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_CANCELLED, VISIT_CHANGED, CLAIM_ALREADY_SUBMITTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description CANCEL_REASON_REQUIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.closeVisit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serviceDate": "2026-11-22",
                 *       "serviceTime": "09:15",
                 *       "claimableSatang": 25000
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    serviceDate: string;
                    serviceTime: string;
                    claimableSatang: number;
                    /** @default 0 */
                    nonClaimableSatang?: number;
                    visitNumber?: string;
                    personnelName?: string;
                    /** Format: uuid */
                    personnelId?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_CLOSED, ALREADY_CANCELLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SERVICE_DATE_IN_FUTURE, SERVICE_DATE_TOO_OLD, SERVICE_DATE_AFTER_VISIT, CLOSE_TOO_LATE, PERSONNEL_NOT_ACTIVE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.showVisit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.editVisit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "visitNumber": "691122000001"
                 *     }
                 */
                "application/json": {
                    version: number;
                    visitNumber?: string;
                    mobile?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description ALREADY_CANCELLED, VISIT_CHANGED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.lookUpPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "citizenId": "1990000000019",
                 *       "purpose": "VISIT"
                 *     }
                 */
                "application/json": {
                    citizenId?: string;
                    /** Format: uuid */
                    correlationId?: string;
                    /** @enum {string} */
                    purpose: "VISIT" | "HISTORY";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        citizenIdMasked: string;
                        name: string;
                        /** @enum {string} */
                        sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                        birth: {
                            year: number;
                            month: number | null;
                        };
                        age: {
                            years: number;
                            months: number;
                            days: number;
                        };
                        /** @enum {string} */
                        civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                        deathDate: string | null;
                        /** @enum {string} */
                        group: "GENERAL" | "SPECIAL";
                        mainRight: {
                            code: string;
                            th: string;
                            en: string;
                        } | null;
                        subRight: {
                            code: string;
                            th: string;
                            en: string;
                        } | null;
                        rightSince: string | null;
                        primaryUnit: {
                            hcode: string;
                            name: string;
                        } | null;
                        regularUnit: {
                            hcode: string;
                            name: string;
                        } | null;
                        referralUnit: {
                            hcode: string;
                            name: string;
                        } | null;
                        paidModel: string | null;
                        quotas: {
                            limitCode: string;
                            th: string;
                            en: string;
                            max: number;
                            used: number;
                            held: number;
                            remaining: number;
                            renewsOn: string;
                        }[];
                        services: {
                            code: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            pathway: "GENERAL_CARE" | "INNOVATION";
                            family: string | null;
                            allowed: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                        }[];
                        /** Format: uuid */
                        openVisitId: string | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, READ_OF_ANOTHER_UNIT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_NOT_FOUND, READ_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description READ_EXPIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.openVisit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "00000000-0000-4000-8000-000000000001",
                 *       "serviceCode": "PG0060001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    serviceCode: string;
                };
            };
        };
        responses: {
            /** @description OK */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DUPLICATE_VISIT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description SERVICE_UNKNOWN, PERSON_DECEASED, NO_PAYABLE_RIGHT, UNIT_NOT_REACTIVATED, FAMILY_NOT_ANNOUNCED, SERVICE_REGION_NOT_ALLOWED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.printSlip": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "80MM"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    format: "58MM" | "80MM" | "A5";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        copy: boolean;
                        copyNumber: number;
                        /** Format: date-time */
                        printedAt: string;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.recordAttempt": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "LINE_SELF",
                 *       "result": "UNAVAILABLE",
                 *       "reason": "NO_PHONE"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "BOOKED_QR" | "FACE" | "LINE_SELF" | "LINE_FAMILY" | "SMART_CARD" | "THAID" | "PROXY" | "API" | "ENDPOINT";
                    /** @enum {string} */
                    result: "FAILED" | "UNAVAILABLE";
                    /** @enum {string} */
                    reason: "NO_PHONE" | "NO_LINE_ACCOUNT" | "NO_FAMILY_PRESENT" | "SERVICE_DOWN" | "MEDICAL" | "CAMERA_DOWN" | "NO_CARD" | "NO_MATCH" | "POOR_PICTURE" | "NOT_SCANNED" | "CARD_UNREADABLE" | "OTHER_PERSON";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_ALREADY_VERIFIED, ALREADY_CANCELLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAVAILABLE_REASON_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.searchVisits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "2026-11-01",
                 *       "to": "2026-11-22"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        visits: {
                            /** Format: uuid */
                            visitId: string;
                            /** @enum {string} */
                            state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                            serviceDate: string;
                            /** Format: date-time */
                            openedAt: string;
                            personName: string;
                            citizenIdMasked: string;
                            service: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            claimCode: {
                                code: string;
                                /** @enum {string} */
                                state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                                reviewStatus: string;
                            } | null;
                            closeCode: string | null;
                            cancel: {
                                reasonCode: string;
                                text: string;
                                at: string;
                                by: string;
                            } | null;
                        }[];
                        more: boolean;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.showDoor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        open: boolean;
                        closed: {
                            code: string;
                            why: {
                                th: string;
                                en: string;
                            };
                            next: {
                                th: string;
                                en: string;
                            };
                        } | null;
                        reactivation: {
                            /** @enum {string} */
                            state: "NOT_STARTED" | "IN_PROGRESS" | "COMPLETED" | "LAPSED";
                            menusLeft: number;
                            /** Format: date */
                            blockedFrom: string | null;
                        } | null;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.showHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": "00000000-0000-4000-8000-000000000001",
                 *       "kind": "AUTHEN",
                 *       "purpose": "HISTORY"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** @enum {string} */
                    kind: "AUTHEN" | "COMMON_ILLNESS";
                    /** @enum {string} */
                    purpose: "VISIT" | "HISTORY";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            visitId: string;
                            serviceDate: string;
                            /** Format: date-time */
                            at: string;
                            unit: {
                                hcode: string;
                                name: string;
                            } | null;
                            service: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            channel: string | null;
                            claimCode: string | null;
                            /** @enum {string|null} */
                            codeState: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED" | null;
                            closeCode: string | null;
                            /** @enum {string} */
                            state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                            reviewStatus: string;
                            flags: {
                                code: string;
                                th: string;
                                en: string;
                            }[];
                        }[];
                        quotas: {
                            limitCode: string;
                            th: string;
                            en: string;
                            max: number;
                            used: number;
                            held: number;
                            remaining: number;
                            renewsOn: string;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description PERSON_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.showToday": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        date: string;
                        waiting: number;
                        done: number;
                        visits: {
                            /** Format: uuid */
                            visitId: string;
                            /** @enum {string} */
                            state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                            serviceDate: string;
                            /** Format: date-time */
                            openedAt: string;
                            personName: string;
                            citizenIdMasked: string;
                            service: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            claimCode: {
                                code: string;
                                /** @enum {string} */
                                state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                                reviewStatus: string;
                            } | null;
                            closeCode: string | null;
                            cancel: {
                                reasonCode: string;
                                text: string;
                                at: string;
                                by: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "verification.verifyVisit": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                visitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "SMART_CARD",
                 *       "correlationId": "00000000-0000-4000-8000-000000000002"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    channel: "SMART_CARD";
                    /** Format: uuid */
                    correlationId: string;
                    mobile?: string;
                    /** @enum {string} */
                    declaration?: "FACE_PROBLEM" | "VULNERABLE";
                    /**
                     * @default SELF
                     * @enum {string}
                     */
                    insertedBy?: "SELF" | "FATHER" | "MOTHER" | "CHILD" | "GRANDPARENT" | "GRANDCHILD" | "SIBLING" | "OTHER_DIRECT_RELATIVE";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        visitId: string;
                        version: number;
                        /** @enum {string} */
                        state: "NEW" | "IDENTIFYING" | "VERIFIED" | "CLOSED" | "FAILED" | "ABANDONED" | "CANCELLED";
                        /** @enum {string} */
                        pathway: "GENERAL_CARE" | "INNOVATION";
                        family: string | null;
                        service: {
                            code: string;
                            th: string;
                            en: string;
                        };
                        unit: {
                            hcode: string;
                            name: string;
                        };
                        person: {
                            /** Format: uuid */
                            personId: string;
                            citizenIdMasked: string;
                            name: string;
                            /** @enum {string} */
                            sex: "MALE" | "FEMALE" | "UNSPECIFIED";
                            birth: {
                                year: number;
                                month: number | null;
                            };
                            age: {
                                years: number;
                                months: number;
                                days: number;
                            };
                            /** @enum {string} */
                            civilStatus: "ALIVE" | "DECEASED" | "UNKNOWN";
                            deathDate: string | null;
                            /** @enum {string} */
                            group: "GENERAL" | "SPECIAL";
                            mainRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            subRight: {
                                code: string;
                                th: string;
                                en: string;
                            } | null;
                            rightSince: string | null;
                            primaryUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            regularUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            referralUnit: {
                                hcode: string;
                                name: string;
                            } | null;
                            paidModel: string | null;
                            quotas: {
                                limitCode: string;
                                th: string;
                                en: string;
                                max: number;
                                used: number;
                                held: number;
                                remaining: number;
                                renewsOn: string;
                            }[];
                        };
                        serviceDate: string;
                        openedAt: string;
                        channel: string | null;
                        mobile: string | null;
                        visitNumber: string | null;
                        attempts: {
                            channel: string;
                            /** @enum {string} */
                            result: "FAILED" | "UNAVAILABLE";
                            reason: {
                                code: string;
                                th: string;
                                en: string;
                            };
                            at: string;
                            by: string;
                        }[];
                        factors: {
                            channel: string;
                            th: string;
                            en: string;
                            /** @enum {string} */
                            status: "NEXT" | "AVAILABLE" | "LATER" | "REFUSED";
                            performable: boolean;
                            refusal: {
                                code: string;
                                kind: string;
                                th: string;
                                en: string;
                                nextTh: string;
                                nextEn: string;
                            } | null;
                            reasons: {
                                code: string;
                                th: string;
                                en: string;
                                /** @enum {string} */
                                result: "FAILED" | "UNAVAILABLE";
                            }[];
                        }[];
                        claimCode: {
                            code: string;
                            /** @enum {string} */
                            state: "ISSUED" | "CLOSED" | "CLAIMED" | "PAID" | "CANCELLED" | "LAPSED";
                            issuedAt: string;
                            /** @enum {string} */
                            reviewStatus: "NONE" | "REQUIRED" | "APPEALED" | "ACCEPTED" | "REJECTED" | "EXPIRED";
                            appealDueOn: string | null;
                            lapsesOn: string;
                        } | null;
                        close: {
                            closeCode: string;
                            seq: number;
                            serviceAt: string;
                            claimableSatang: number;
                            nonClaimableSatang: number;
                            visitNumber: string | null;
                            personnelName: string | null;
                            closedAt: string;
                        } | null;
                        cancel: {
                            reasonCode: string;
                            text: string;
                            at: string;
                            by: string;
                        } | null;
                        flags: {
                            code: string;
                            th: string;
                            en: string;
                        }[];
                        prints: number;
                    };
                };
            };
            /** @description INPUT_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description UNAUTHENTICATED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description FORBIDDEN, ASSURANCE_TOO_LOW, READ_OF_ANOTHER_UNIT */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_NOT_FOUND, READ_NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description VISIT_ALREADY_VERIFIED, DUPLICATE_VISIT, READ_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description METHOD_NOT_ALLOWED_FOR_GROUP, OTHER_METHOD_NOT_EXHAUSTED, VULNERABILITY_DECLARATION_REQUIRED, RELATION_NOT_ALLOWED, READ_EXPIRED, READ_OF_ANOTHER_PERSON, PROBE_MAY_NOT_ISSUE, QUOTA_EXHAUSTED, PERSON_DECEASED, NO_PAYABLE_RIGHT, UNIT_NOT_REACTIVATED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description DATABASE_DOWN */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "wire POST /api/agent/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /api/agent/confirm-save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /api/agent/save-as-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /api/agent/latest-authen-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /api/agent/latest-5": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire GET /authencodestatus/api/check-authen-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /nhsoendpoint/api/nhso-claim-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire PUT /nhsoendpoint/api/nhso-claim-detail/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire PUT /nhsoendpoint/api/nhso-claim-detail/cancel-rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire POST /nhsoendpoint/api/AuthenCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire GET /nhsoendpoint/api/RealPerson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "wire GET /nhsoendpoint/api/v2/right-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description as docs/wire.md describes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
