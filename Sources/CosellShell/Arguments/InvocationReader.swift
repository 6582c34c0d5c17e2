import CosellShapes
import CosellWire

/// Reads the options of one operation, step by step.
struct InvocationReader {
    let operation: OperationShape
    let table: ServiceTable
    let sources: InvocationSources
    private(set) var skeleton: Skeleton.Kind?
    private(set) var breaches: [Complaint] = []

    private var options = GlobalOptions()
    private var paging = PagingOptions()
    private var members: [Document.Member] = []
    private var base: [Document.Member] = []
    /// The options that gave members, as they were typed.
    private var typed: [String: String] = [:]
    private var notes: [String] = []
    private var onlyRow: String?
    private var programAccount: String?

    private var input: Shape { table[operation.input] }
    private var reader: ValueReader { ValueReader(table: table, sources: sources) }

    init(_ service: Service, command: String, _ sources: InvocationSources) throws(Complaint) {
        table = service.table
        self.sources = sources
        let form = CommandForm.all[service]?.first { $0.written == command }
        guard let operation = table.operation(command: form?.official ?? command) else {
            let commands = table.operationNames.map(KebabName.of)
            let remedy = NearestName.question(command, among: commands)
            throw Complaint(
                "\(service.shortName) has no command '\(command)'",
                remedy: remedy ?? "See cosell \(service.shortName) help."
            )
        }
        self.operation = operation
        guard let form else { return }
        onlyRow = form.onlyRow
        notes.append("'\(command)' is '\(form.official)'")
    }

    // MARK: Options

    mutating func take(_ given: [Words.Option]) throws(Complaint) {
        for option in given {
            guard !GlobalOptions.names.contains(option.name) else {
                if option.name == "--no-paginate" { paging.isAutomatic = false }
                _ = try options.take(option)
                continue
            }
            guard try !takeOwn(option) else { continue }
            let member = try member(for: option)
            guard let member else { continue }
            // Given twice, the last one counts, as with the AWS CLI.
            typed[member.name] = option.name
            members.set(member.name, try value(option, member))
        }
    }

    private func value(_ option: Words.Option, _ member: Shape.Member) throws(Complaint) -> Document {
        if table[member.shape].kind == .boolean, option.values.isEmpty {
            return .boolean(!option.name.hasPrefix("--no-") || member.flag == option.name)
        }
        if table[member.shape].name == "AssigneeContact", let contact = AssigneeForm(option.values) {
            return contact.document
        }
        return try reader.value(option.values, for: member, at: option.place)
    }

    /// Options that are no member of the request.
    private mutating func takeOwn(_ option: Words.Option) throws(Complaint) -> Bool {
        switch option.name {
        case "--cli-input-json": base = try body(option) { (reader, text) throws(Complaint) in try reader.json(text) }
        case "--cli-input-yaml":
            base = try body(option) { (reader, text) throws(Complaint) in
                try YAMLText.document(of: text, as: operation.input, in: reader.table)
            }
        case "--generate-cli-skeleton":
            guard let kind = Skeleton.Kind(rawValue: option.values.first ?? "input") else {
                throw Complaint(
                    "there is no such template",
                    at: option.place,
                    remedy: "One of input, output, yaml-input."
                )
            }
            skeleton = kind
        case "--max-items" where operation.paginator != nil: paging.maxItems = try count(option)
        case "--page-size" where operation.paginator?.limit != nil: paging.pageSize = try count(option)
        case "--starting-token" where operation.paginator != nil:
            guard let token = option.values.first else { throw Complaint("takes a value", at: option.place) }
            paging.startingToken = ResumeToken(text: token, inputMember: operation.paginator?.input ?? "")
        case "--notice-days", "--until":
            guard operation.name == "CreateChannelHandshake" else { return false }
            try takePeriod(option)
        case "--billing-month":
            guard input.member("EffectiveFrom") != nil else { return false }
            try takeMonth(option)
        case "--pma":
            guard operation.name == "CreateChannelHandshake" else { return false }
            programAccount = option.values.first
        default: return false
        }
        return true
    }

    private func body(
        _ option: Words.Option,
        _ read: (ValueReader, String) throws(Complaint) -> Document
    ) throws(Complaint) -> [Document.Member] {
        do throws(Complaint) {
            guard option.values.count == 1 else { throw Complaint("takes one value, found \(option.values.count)") }
            guard case .object(let members) = try read(reader, reader.loaded(option.values[0])) else {
                throw Complaint("is no object with the request's members")
            }
            return members
        } catch {
            throw Complaint(error.what, at: option.place, remedy: error.remedy)
        }
    }

    private func count(_ option: Words.Option) throws(Complaint) -> Int {
        guard let text = option.values.first, let count = Int(text), count > 0 else {
            throw Complaint("takes a number from 1", at: option.place)
        }
        return count
    }

    /// `--notice-days 30` and `--until 2026-12-31` as the payload that starts a service period.
    private mutating func takePeriod(_ option: Words.Option) throws(Complaint) {
        guard let value = option.values.first else { throw Complaint("takes a value", at: option.place) }
        let isNotice = option.name == "--notice-days"
        var period = members["payload"]?["startServicePeriodPayload"]?.members ?? []
        period.set("servicePeriodType", .string(isNotice ? "MINIMUM_NOTICE_PERIOD" : "FIXED_COMMITMENT_PERIOD"))
        period.set(isNotice ? "minimumNoticeDays" : "endDate", .string(value))
        members.set("payload", .object([Document.Member("startServicePeriodPayload", .object(period))]))
        notes.append("'\(option.name)' is part of '--payload'")
    }

    /// `--billing-month 2030-04` as the month's first and last day.
    private mutating func takeMonth(_ option: Words.Option) throws(Complaint) {
        guard let text = option.values.first, let month = BillingMonth(text) else {
            throw Complaint("is no month", at: option.place, remedy: "Write it as 2030-04.")
        }
        members.set("EffectiveFrom", .string(month.firstDay.description))
        members.set("EffectiveUntil", .string(month.lastDay.description))
        notes.append("'\(option.name)' is '--effective-from \(month.firstDay) --effective-until \(month.lastDay)'")
    }

    /// - Returns: nil for an option that the operation does not need.
    private mutating func member(for option: Words.Option) throws(Complaint) -> Shape.Member? {
        if let exact = input.members.first(where: { $0.flag == option.name }) { return exact }
        if let denied = input.members.first(where: {
            table[$0.shape].kind == .boolean && "--no-\($0.flag.dropFirst(2))" == option.name
        }) {
            return denied
        }
        let flags = input.members.map(\.flag)
        if let official = OptionForm.official(option.name, among: flags) {
            notes.append("'\(option.name)' is '\(official)'")
            return input.members.first { $0.flag == official }
        }
        if ["--client-token", "--catalog"].contains(option.name) {
            notes.append("'\(option.name)' is not needed here and left out")
            return nil
        }
        let paging = operation.paginator == nil ? [] : ["--page-size", "--max-items", "--starting-token"]
        let known = flags + paging + GlobalOptions.names
        throw Complaint(
            "\(operation.command) has no such option",
            at: option.place,
            remedy: NearestName.question(option.name, among: known) ?? "See --help."
        )
    }

    // MARK: The call

    mutating func invocation() throws(Complaint) -> Invocation {
        for member in members { base.set(member.name, member.value) }
        var forms = PayloadForms(table)
        var input = forms.official(.object(base), of: operation.input).members
        notes += forms.notes
        var defaults = Defaults(operation: operation, table: table, sources: sources)
        defaults.isLocal = (options.endpoint ?? sources.endpoint).map(Defaults.isLocal) ?? false
        defaults.programAccount = programAccount
        defaults.fill(&input)
        notes += defaults.notes
        turn(&input)
        breaches = InputCheck.complaints(
            .object(input),
            of: operation,
            in: table,
            excused: defaults.excused,
            typed: typed
        )
        breaches += AnswerCheck(operation, table).complaints(options)
        return Invocation(
            operation: operation,
            table: table,
            input: .object(input),
            options: options,
            paging: paging,
            lookups: defaults.lookups,
            notes: notes,
            onlyRow: onlyRow
        )
    }

    /// Page size and token, where the operation has them. The service's own limit as an option, or its token anywhere,
    /// means one page, as with the AWS CLI, which takes a limit in a document for the size of its pages.
    private mutating func turn(_ input: inout [Document.Member]) {
        guard let paginator = operation.paginator else { return paging.isAutomatic = false }
        let hasLimit = paginator.limit.map { typed[$0] != nil } ?? false
        if hasLimit || input[paginator.input] != nil { paging.isAutomatic = false }
        if let size = paging.pageSize, let limit = paginator.limit { input.set(limit, .integer(size)) }
        if let token = paging.startingToken?.serviceToken { input.set(paginator.input, .string(token)) }
    }

    func text(of skeleton: Skeleton.Kind) -> String {
        switch skeleton {
        case .input: JSONLayout.text(Skeleton.document(of: operation.input, in: table))
        case .output:
            operation.output.map { JSONLayout.text(Skeleton.document(of: $0, in: table, namesMembers: true)) } ?? ""
        case .yamlInput: Skeleton.yaml(of: operation, in: table)
        }
    }
}
