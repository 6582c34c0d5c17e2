import BenefitsAPI
import CosellDomain
import CosellStore
import CosellWire

/// The only SQL that touches applications. A partner sees its own, in the catalog of its call.
struct ApplicationTable {
    let transaction: Transaction
    let call: Call

    /// - Parameter identifier: an id or an ARN.
    func find(named identifier: String) throws -> BenefitApplication? {
        let id = ResourceName.id(in: identifier) { .application($0, account: call.account, catalog: call.catalog) }
        return try id.flatMap { try find($0) }
    }

    func find(_ id: String) throws -> BenefitApplication? {
        try transaction.first(
            """
            SELECT document FROM benefit_application
            WHERE catalog = \(call.catalog) AND id = \(id) AND account = \(call.account)
            """,
            application
        )
    }

    /// Whose one is, whoever asks, and in which state.
    func place(of id: String) throws -> ActPlace? {
        try transaction.first(
            "SELECT account, status FROM benefit_application WHERE catalog = \(call.catalog) AND id = \(id)"
        ) { try ActPlace(account: $0.text(0), state: $0.text(1)) }
    }

    /// Whether the account has that many or more.
    func reach(_ count: Int) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM benefit_application WHERE account = \(call.account) AND catalog = \(call.catalog)
            ORDER BY created_at, id LIMIT 1 OFFSET \(count - 1)
            """
        ) { _ in true } ?? false
    }

    func insert(_ application: BenefitApplication, of program: String) throws {
        let document = application.document
        try transaction.execute(
            """
            INSERT INTO benefit_application (catalog, id, account, benefit, program, status, stage, created_at, document)
            VALUES (\(application.catalog), \(application.id), \(application.account), \(application.benefit),
                \(program), \(application.status.rawValue), \(document.stage),
                \((document.createdAt ?? call.now).nanosecondsSinceEpoch), \(JSONWriter.bytes(document)))
            """
        )
        for type in application.types {
            try transaction.execute(
                """
                INSERT INTO benefit_application_type (catalog, application, type)
                VALUES (\(application.catalog), \(application.id), \(type.rawValue))
                """
            )
        }
        try link(application)
    }

    /// Keeps a change; benefit, types and creation stay what they are.
    func save(_ application: BenefitApplication) throws {
        try transaction.execute(
            """
            UPDATE benefit_application SET status = \(application.status.rawValue),
                stage = \(application.document.stage), document = \(JSONWriter.bytes(application.document))
            WHERE catalog = \(application.catalog) AND id = \(application.id)
            """
        )
        try transaction.execute(
            """
            DELETE FROM benefit_application_resource
            WHERE catalog = \(application.catalog) AND application = \(application.id)
            """
        )
        try link(application)
    }

    private func link(_ application: BenefitApplication) throws {
        for resource in application.resources {
            try transaction.execute(
                """
                INSERT INTO benefit_application_resource (catalog, application, resource)
                VALUES (\(application.catalog), \(application.id), \(resource))
                """
            )
        }
    }

    // MARK: Lists

    /// What a list asks for, in the words of the store.
    struct Filter: Sendable {
        var programs: [String] = []
        var types: [Benefits.FulfillmentType] = []
        var benefits: [String] = []
        var statuses: [BenefitApplication.Status] = []
        var stages: [String] = []
        /// Nil asks for nothing.
        var resources: [String]?
    }

    /// The caller's applications that pass every filter, newest first, behind `start`.
    func list(_ filter: Filter, from start: [String]?, limit: Int) throws -> [BenefitApplication] {
        try transaction.rows(query(filter, from: start, limit: limit), application)
    }

    /// - Note: tests read the plan of this query.
    func query(_ filter: Filter, from start: [String]?, limit: Int) -> SQL {
        call.newest(of: "benefit_application", conditions(filter), behind: start, limit: limit)
    }

    private func conditions(_ filter: Filter) -> [SQL] {
        var conditions: [SQL] = []
        if !filter.programs.isEmpty { conditions.append("a.program IN \(list: filter.programs)") }
        if !filter.benefits.isEmpty { conditions.append("a.benefit IN \(list: filter.benefits)") }
        if !filter.statuses.isEmpty { conditions.append("a.status IN \(list: filter.statuses.map(\.rawValue))") }
        if !filter.stages.isEmpty { conditions.append("a.stage IN \(list: filter.stages)") }
        if !filter.types.isEmpty {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM benefit_application_type t WHERE t.catalog = a.catalog AND t.application = a.id
                    AND t.type IN \(list: filter.types.map(\.rawValue)))
                """
            )
        }
        if let resources = filter.resources {
            conditions.append(
                """
                EXISTS (SELECT 1 FROM benefit_application_resource r WHERE r.catalog = a.catalog
                    AND r.application = a.id AND r.resource IN \(list: resources))
                """
            )
        }
        return conditions
    }

    private func application(_ row: borrowing Row) throws -> BenefitApplication {
        BenefitApplication(
            account: call.account,
            document: try row.withBytes(0) { try JSONReader.read(from: $0).value }
        )
    }
}
