import CosellClient
import CosellIntegrations
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Synchronization
import Testing

@testable import CosellCRM

/// A Partner Central, a CRM, and the local database between them; the clock stands until a test moves it.
final class CRMWorld: Sendable {
    struct State {
        var deals: [String: Selling.GetOpportunityResponse] = [:]
        var tokens: [String: String] = [:]
        /// Deals that the local database has not seen as they are.
        var unseen: Set<String> = []
        var next = 1
        var now = CRMWorld.start
        /// Writes until the process ends, as the CRM counts them.
        var writesLeft: Int?
        var writes = 0
    }

    /// 2026-02-01T08:00:00Z
    static let start = Instant(seconds: 1_769_932_800)

    let state = Mutex(State())
    let double = ServiceDouble()
    let crm: MemoryCRM
    let database: LocalDatabase
    let mapping: CRMMapping

    init(_ database: LocalDatabase, _ mapping: String) throws {
        self.database = database
        self.mapping = try CRMMapping(text: mapping, file: "m.yaml")
        let clock = Clock()
        self.clock = clock
        crm = MemoryCRM(now: { clock.now })
        answer()
    }

    let clock: Clock

    final class Clock: Sendable {
        private let time = Mutex(CRMWorld.start)

        var now: Instant { time.withLock(\.self) }

        func pass(_ seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
    }

    // MARK: AWS

    func opportunity(_ id: String) -> Selling.GetOpportunityResponse? { state.withLock { $0.deals[id] } }

    var opportunities: [Selling.GetOpportunityResponse] { state.withLock { $0.deals.values.sorted { $0.id < $1.id } } }

    /// What AWS, or somebody in its console, does.
    @discardableResult
    func edit(_ id: String? = nil, _ edit: (inout Selling.GetOpportunityResponse) -> Void) -> String {
        state.withLock { state in
            let id = id ?? Self.fresh(&state)
            var deal =
                state.deals[id]
                ?? Selling.GetOpportunityResponse(
                    catalog: "AWS",
                    customer: .init(account: .init(companyName: "Acme \(id)", address: .init(countryCode: .us))),
                    project: .init(title: "Deal \(id)"),
                    id: id,
                    lastModifiedDate: clock.now,
                    createdDate: clock.now,
                    relatedEntityIdentifiers: .init(),
                    lifeCycle: .init(stage: .prospect, reviewStatus: .approved)
                )
            edit(&deal)
            deal.lastModifiedDate = clock.now
            state.deals[id] = deal
            state.unseen.insert(id)
            return id
        }
    }

    private static func fresh(_ state: inout State) -> String {
        defer { state.next += 1 }
        return "O\(5000 + state.next)"
    }

    private func before() throws {
        let isCut = state.withLock { state in
            guard let left = state.writesLeft else { return false }
            state.writesLeft = max(0, left - 1)
            return left == 0
        }
        if isCut { throw Cut() }
        state.withLock { $0.writes += 1 }
    }

    private func after() throws {
        if state.withLock({ $0.writesLeft == 0 }) { throw Cut() }
    }

    private func answer() {
        double.answer(Selling.GetOpportunity.self) { [self] input in
            guard let deal = opportunity(input.identifier) else {
                throw Selling.ResourceNotFoundException(message: "none")
            }
            return deal
        }
        double.answer(Selling.UpdateOpportunity.self) { [self] input in
            try before()
            guard let deal = opportunity(input.identifier) else {
                throw Selling.ResourceNotFoundException(message: "none")
            }
            guard deal.lastModifiedDate == input.lastModifiedDate else {
                throw Selling.ConflictException(message: "old")
            }
            if deal.lifeCycle?.reviewStatus == .inReview {
                let fault = Selling.ValidationExceptionError(
                    fieldName: "lifeCycle.nextSteps",
                    message: "no",
                    code: .actionNotPermitted
                )
                throw Selling.ValidationException(
                    message: "locked",
                    reason: .init(rawValue: "BUSINESS_VALIDATION_FAILED"),
                    errorList: [fault]
                )
            }
            clock.pass(1)
            edit(input.identifier) { deal in
                deal.primaryNeedsFromAws = input.primaryNeedsFromAws
                deal.partnerOpportunityIdentifier = input.partnerOpportunityIdentifier
                deal.customer = input.customer
                deal.project = input.project
                deal.opportunityType = input.opportunityType
                deal.lifeCycle = input.lifeCycle
            }
            try after()
            return .init(id: input.identifier, lastModifiedDate: clock.now)
        }
        double.answer(Selling.CreateOpportunity.self) { [self] input in
            try before()
            let known = state.withLock { $0.tokens[input.clientToken] }
            let id =
                known
                ?? edit { deal in
                    deal.primaryNeedsFromAws = input.primaryNeedsFromAws
                    deal.partnerOpportunityIdentifier = input.partnerOpportunityIdentifier
                    deal.customer = input.customer
                    deal.project = input.project
                    deal.opportunityType = input.opportunityType
                    deal.lifeCycle = input.lifeCycle
                    deal.lifeCycle?.reviewStatus = .pendingSubmission
                }
            state.withLock { $0.tokens[input.clientToken] = id }
            try after()
            return .init(id: id, lastModifiedDate: clock.now)
        }
    }

    // MARK: Runs

    var planner: CRMPlanner {
        CRMPlanner(
            crm: crm,
            books: CRMBooks(database, catalog: "AWS", crm: crm.name),
            mapping: mapping,
            today: clock.now.day
        )
    }

    /// Reads what has changed since, as a sync does.
    func refresh() async throws {
        let changed = state.withLock { state in
            defer { state.unseen = [] }
            return state.unseen.sorted().compactMap { state.deals[$0] }
        }
        try await database.keep(changed, in: "AWS", at: clock.now)
    }

    func plan() async throws -> CRMPlan {
        try await refresh()
        return try await planner.plan()
    }

    @discardableResult
    func sync(_ direction: CRMSync.Direction = .both) async throws -> CRMReport {
        try await carryOut(try await plan(), direction)
    }

    static let signer = AuditedWrites.Signer(account: "1", arn: "arn")

    func writes(_ command: String) throws -> AuditedWrites {
        AuditedWrites(
            log: AuditLog(database),
            client: try SellingClient(double.configuration),
            catalog: "AWS",
            signer: Self.signer,
            command: command
        )
    }

    @discardableResult
    func carryOut(_ plan: CRMPlan, _ direction: CRMSync.Direction = .both) async throws -> CRMReport {
        let clock = clock
        let sync = CRMSync(
            planner: planner,
            writes: try writes("crm sync"),
            log: AuditLog(database),
            signer: Self.signer,
            command: "crm sync",
            now: { clock.now }
        )
        let report = try await sync.carryOut(plan, direction)
        clock.pass(60)
        return report
    }

    var books: CRMBooks { planner.books }

    /// Both sides say the same.
    func expectNothing(_ location: SourceLocation = #_sourceLocation) async throws {
        let sentences = try await plan().sentences
        #expect(sentences == [], sourceLocation: location)
    }

    /// The mapped fields of both sides, pair by pair, whatever their ids are.
    func dump() -> [String] {
        let merge = DealMerge(mapping: mapping, today: clock.now.day)
        let records = crm.records
        let linked = Dictionary(grouping: records.filter { $0.fate == .there }) { $0.externalID }
        return opportunities.map { deal in
            let body = (try? JSONReader.document(from: JSONWriter.bytes(deal))) ?? .null
            let aws = AWSRecord(id: deal.id, body: body)
            let partners = linked[deal.id] ?? []
            let values = partners.map { crm in
                merge.sides(aws, crm).map { "\($0.field.name): \($0.sides.aws ?? "-") | \($0.sides.crm ?? "-")" }
                    .joined(separator: ", ")
            }
            return "\(deal.project?.title ?? "") \(partners.count): \(values.joined(separator: " / "))"
        }
        .sorted() + ["deals \(records.count)"]
    }
}

/// Gives a test a world of its own, and takes it away again.
func withWorld<Value>(
    _ mapping: String = CRMWorld.usual,
    _ body: (CRMWorld) async throws -> Value
) async throws -> Value {
    let database = try await LocalDatabase.inMemory(at: CRMWorld.start)
    do {
        let value = try await body(try CRMWorld(database, mapping))
        await database.close()
        return value
    } catch {
        await database.close()
        throw error
    }
}

extension CRMWorld {
    static let usual = """
        tables:
          types: {Net New Business: [new], Expansion: [existing, more], Flat Renewal: [existing]}
        create:
          in_aws: is(Share, true)
          in_crm: true
        fields:
          - {aws: Project.Title, crm: Name, winner: aws}
          - {aws: Customer.Account.CompanyName, crm: Account, winner: aws}
          - {aws: Customer.Account.Address.CountryCode, crm: Country, winner: aws}
          - {aws: LifeCycle.NextSteps, crm: NextStep, winner: newest}
          - {aws: LifeCycle.TargetCloseDate, crm: CloseDate, winner: crm}
          - {aws: Project.AdditionalComments, crm: Comments, winner: ask}
          - {aws: Project.CustomerUseCase, crm: UseCase, winner: crm, blank: both}
          - {aws: OpportunityType, crm: Type, table: types, winner: aws}
          - {aws: LifeCycle.ReviewStatus, crm: Review}
        repairs:
          - {aws: LifeCycle.TargetCloseDate, value: "addDays(today(), 90)", why: AWS wants a day}
        """
}
