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
            /** @description UNAUTHENTICATED, SIGN_IN_FAILED */
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
            /** @description OK */
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
