import CosellStore

/// Counts a pipeline in one pass over the narrow table: every grouping at once, so that they agree and none sorts a million
/// rows (decision 0106).
struct PipelineTally {
    /// What is added up of some opportunities.
    struct Group {
        var deals = 0
        var overdue = 0
        var monthly: [Double] = []
        var weighted: [Double] = []
        private var days = 0
        private var dated = 0

        var averageAge: Double? { dated == 0 ? nil : Double(days) / Double(dated) }

        mutating func add(_ age: Int?, isOverdue: Bool) {
            deals += 1
            if isOverdue { overdue += 1 }
            if let age {
                days += age
                dated += 1
            }
        }

        mutating func add(_ amount: Double, _ weight: Double, currency: Int) {
            while monthly.count <= currency {
                monthly.append(0)
                weighted.append(0)
            }
            monthly[currency] += amount
            weighted[currency] += amount * weight
        }

        mutating func add(_ other: Group) {
            deals += other.deals
            overdue += other.overdue
            days += other.days
            dated += other.dated
            for currency in other.monthly.indices {
                while monthly.count <= currency {
                    monthly.append(0)
                    weighted.append(0)
                }
                monthly[currency] += other.monthly[currency]
                weighted[currency] += other.weighted[currency]
            }
        }
    }

    private(set) var stages = TextNumbers()
    private(set) var currencies = TextNumbers()
    private(set) var owners = TextNumbers()
    private(set) var industries = TextNumbers()
    private(set) var countries = TextNumbers()
    /// The name that the first row of an owner gives.
    private(set) var ownerNames: [String] = []
    /// All opportunities, by stage; the others only the open ones.
    private(set) var byStage: [Group] = []
    private(set) var byOwner: [Group] = []
    private(set) var byIndustry: [Group] = []
    private(set) var byCountry: [Group] = []
    private(set) var byMonth: [Int: Group] = [:]
    private(set) var open = Group()
    private(set) var rejected = 0
    /// Open ones whose stage has no weight.
    private(set) var unweighted: Set<Int> = []

    private let today: Int
    private let weights: StageWeights
    private var stageWeights: [Double?] = []
    private var stageIsEnd: [Bool] = []

    /// What stands for a month that is not given.
    static let noMonth = -1

    init(_ question: ReportQuestion) {
        today = question.today.number
        weights = question.weights
    }

    static func counted(_ question: ReportQuestion, _ transaction: Transaction) throws -> PipelineTally {
        var tally = PipelineTally(question)
        try transaction.forEach(
            """
            SELECT stage, review_status, \(fragment: PipelineTerms.ownerKey), industry, country, target_close_date,
                created_at, currency, \(fragment: PipelineTerms.amount), owner_name
            FROM \(fragment: question.deals)
            """
        ) { try tally.add($0) }
        return tally
    }

    private mutating func add(_ row: borrowing Row) throws {
        let stage = try Self.number(row, 0, in: &stages)
        if stage == stageWeights.count { note(stage) }
        let isRejected = try !row.isNull(1) && row.withBytes(1) { $0.elementsEqual("Rejected".utf8) }
        let isOpen = !stageIsEnd[stage] && !isRejected
        if isRejected { rejected += 1 }
        let day = row.isNull(5) ? nil : try row.withBytes(5) { DayNumber.of($0) }
        let isOverdue = isOpen && day.map { $0 < today } ?? false
        let created = row.isNull(6) ? nil : try row.withBytes(6) { DayNumber.of($0) }
        let age = created.map { max(0, today - $0) }
        var sum: (amount: Double, weight: Double, currency: Int)?
        if !row.isNull(8) {
            sum = (try row.real(8), stageWeights[stage] ?? 0, try Self.number(row, 7, in: &currencies))
        }
        Self.add(&byStage, stage, age, isOverdue, sum)
        guard isOpen else { return }
        if stageWeights[stage] == nil { unweighted.insert(stage) }
        open.add(age, isOverdue: isOverdue)
        if let sum { open.add(sum.amount, sum.weight, currency: sum.currency) }
        let owner = try Self.number(row, 2, in: &owners)
        if owner == ownerNames.count {
            ownerNames.append(try row.optionalText(9).flatMap { $0.isEmpty ? nil : $0 } ?? owners.text(owner))
        }
        Self.add(&byOwner, owner, age, isOverdue, sum)
        Self.add(&byIndustry, try Self.number(row, 3, in: &industries), age, isOverdue, sum)
        Self.add(&byCountry, try Self.number(row, 4, in: &countries), age, isOverdue, sum)
        let month = row.isNull(5) ? nil : try row.withBytes(5) { DayNumber.month(of: $0) }
        byMonth[month ?? Self.noMonth, default: Group()].add(age, isOverdue: isOverdue)
        if let sum {
            byMonth[month ?? Self.noMonth, default: Group()].add(sum.amount, sum.weight, currency: sum.currency)
        }
    }

    private mutating func note(_ stage: Int) {
        let text = stages.text(stage)
        stageWeights.append(weights.weight(of: text))
        stageIsEnd.append(text == PipelineTerms.won || text == PipelineTerms.lost)
    }

    /// A text that is not there counts like an empty one.
    private static func number(_ row: borrowing Row, _ column: Int, in texts: inout TextNumbers) throws -> Int {
        guard !row.isNull(column) else { return texts.number(of: UnsafeRawBufferPointer(start: nil, count: 0)) }
        return try row.withBytes(column) { texts.number(of: $0) }
    }

    private static func add(
        _ groups: inout [Group],
        _ number: Int,
        _ age: Int?,
        _ isOverdue: Bool,
        _ sum: (amount: Double, weight: Double, currency: Int)?
    ) {
        while groups.count <= number { groups.append(Group()) }
        groups[number].add(age, isOverdue: isOverdue)
        if let sum { groups[number].add(sum.amount, sum.weight, currency: sum.currency) }
    }

    /// The sums of a group by the names of currencies.
    func sums(_ amounts: [Double]) -> [Sum] {
        var sums: [Sum] = []
        for (number, amount) in amounts.enumerated() where amount != 0 {
            sums.add(amount, currencyName(number))
        }
        return sums
    }

    /// What a currency is called in sums.
    func currencyName(_ number: Int) -> String {
        let name = currencies.text(number)
        return name.isEmpty ? PipelineTerms.noCurrency : name
    }
}
