import CosellClient
import CosellShapes
import CosellShell
import CosellWire
import JMESPath
import Logging

/// `cosell <service> <command> …`: one operation of the model, called as it is.
struct RawCommand: Sendable {
    let terminal: Terminal
    let shell: InvocationSources
    /// What every client of the command is set up with, before its options.
    let configuration: ClientConfiguration

    /// - Parameter words: behind the program's name.
    func run(_ words: [String]) async -> CommandStatus {
        var options = GlobalOptions.glimpse(of: words)
        do {
            switch try Request.read(words, in: shell) {
            case .text(let text): terminal.show(text.hasSuffix("\n") ? text : text + "\n")
            case .help(let topic): terminal.page(HelpText.text(topic), usesPager: true)
            case .call(let invocation):
                options = invocation.options
                terminal.say(ErrorBlock.text(notes: invocation.notes.map { $0.abridged() }))
                try await call(invocation)
            }
            return .done
        } catch {
            let command = words.prefix { !$0.hasPrefix("-") }.joined(separator: " ")
            let complaints = Complaints(error, calling: command)
            let style = terminal.errorStyle(options.color)
            let block = ErrorBlock.text(complaints, style: style)
            terminal.say(options.speaksToMachines ? ErrorBlock.json(complaints) : block)
            return complaints.exit
        }
    }

    // MARK: The call

    private func call(_ invocation: Invocation) async throws {
        let configuration = try configured(invocation.options)
        let format = try format(invocation.options, configuration)
        let caller = try ServiceCaller(invocation.service, configuration)
        let lookups = Lookups(
            ask: { try await ServiceCaller($0, configuration).call($1, $2) },
            localProfile: { try await LocalPartners(endpoint: caller.endpoint).profile(of: $0, in: $1) }
        )
        let input = try await lookups.resolved(invocation)
        let screen = try paged(configuration)
        var answer = answer(to: format, invocation)
        // A person's pager wants the whole; a pipe gets each page as it comes.
        var whole = ""
        var received: [Document] = []
        do {
            try await turn(invocation, caller, input) { page, token in
                if let page { received.append(page) }
                let text = try page.map { try answer.page($0) } ?? answer.end(token: token)
                if terminal.isInteractive { whole += text } else { try write(text) }
            }
        } catch let error as QueryError {
            try showWhole(received, to: format, invocation)
            throw Complaints(
                [
                    Complaint(
                        "\(error)",
                        at: "--query",
                        remedy: "The call was made; its answer stands above as it came."
                    )
                ],
                exit: .failure
            )
        }
        if terminal.isInteractive { screen.page(whole, usesPager: invocation.options.usesPager) }
        if let token = answer.token { terminal.say(ErrorBlock.text(notes: ["more rows: --starting-token \(token)"])) }
    }

    private func answer(to format: OutputFormat, _ invocation: Invocation) -> AnswerWriter {
        AnswerWriter(
            to: format,
            options: invocation.options,
            title: invocation.operation.name,
            rows: invocation.operation.rows(in: invocation.table),
            usual: UsualColumns.of(invocation.operation),
            mergesPages: invocation.paging.isAutomatic,
            width: terminal.width,
            style: terminal.style(invocation.options.color)
        )
    }

    /// What came, when what was asked of it cannot be had: nobody is to lose the identifier of what was made.
    private func showWhole(_ pages: [Document], to format: OutputFormat, _ invocation: Invocation) throws {
        var plain = invocation
        plain.options.query = nil
        plain.options.columns = []
        var answer = answer(to: format, plain)
        for page in pages { try write(answer.page(page)) }
        try write(answer.end())
    }

    /// The terminal with the pager that the profile names, when no variable does.
    private func paged(_ configuration: ClientConfiguration) throws -> Terminal {
        guard !terminal.isPagerNamed, let named = try configuration.setting([], "cli_pager") else { return terminal }
        var terminal = terminal
        terminal.pager = named.value
        return terminal
    }

    /// - Throws: when the output takes no more: nobody is to think that all of it is there.
    private func write(_ text: String) throws {
        guard terminal.show(text) else {
            throw Complaints(
                [Complaint("the output cannot be written", remedy: "Check that its disk has room.")],
                exit: .failure
            )
        }
    }

    /// Asks for page after page; a page of nil is the end, with the token to go on from.
    private func turn(
        _ invocation: Invocation,
        _ caller: ServiceCaller,
        _ input: Document,
        take: (Document?, String?) throws -> Void
    ) async throws {
        let operation = invocation.operation
        func arranged(_ page: Document) -> Document {
            operation.output.map { ModelOrder.arranged(page, as: $0, in: invocation.table) } ?? page
        }
        guard let paginator = operation.paginator else {
            var answer = try await caller.call(operation.name, input)
            if invocation.options.waits, let task = AwaitedTask.of(operation.name) {
                answer = try await TaskWait(task: task, caller: caller).end(of: answer, asked: input)
            }
            try take(arranged(answer), nil)
            return try take(nil, nil)
        }
        var turner = PageTurner(paginator, invocation.paging)
        var question = input
        var asked = invocation.paging.startingToken?.serviceToken
        while true {
            let answer = try await caller.call(operation.name, question)
            let (page, next) = turner.turn(answer, asked: asked)
            if let rows = invocation.onlyRow { try requireRow(page, rows) }
            try take(arranged(page), nil)
            switch next {
            case .end: return try take(nil, nil)
            case .stop(let token): return try take(nil, token.text(inputMember: paginator.input))
            case .circle: throw PagingFailure()
            case .page(let token):
                asked = token
                question = question.setting(paginator.input, .string(token))
            }
        }
    }

    /// `get-solution` lists by one identifier: no row means not found.
    private func requireRow(_ page: Document, _ rows: String) throws {
        guard case .list(let found)? = page[rows], !found.isEmpty else {
            throw Complaints(
                [
                    Complaint(
                        "ResourceNotFoundException: nothing was found by that identifier",
                        remedy: "Check the identifier, the catalog and the account."
                    )
                ],
                exit: .refused
            )
        }
    }

    // MARK: Settings

    private func configured(_ options: GlobalOptions) throws -> ClientConfiguration {
        var configuration = configuration
        configuration.profile = options.profile ?? configuration.profile
        configuration.region = options.region ?? configuration.region
        configuration.endpoint = options.endpoint ?? configuration.endpoint
        if !options.verifiesCertificates { configuration.transport = HTTPTransport(trusting: .anyone) }
        if let seconds = options.connectTimeoutSeconds, var network = configuration.transport as? HTTPTransport {
            network.connectLimit = seconds > 0 ? .seconds(seconds) : nil
            configuration.transport = network
        }
        if !options.signsRequests { configuration.signing = .unsigned }
        if let seconds = options.readTimeoutSeconds, seconds > 0 { configuration.limits.time = .seconds(seconds) }
        if options.showsDebugLog {
            configuration.logger = Logger(label: "cosell") { StreamLogHandler.standardError(label: $0) }
            configuration.logger.logLevel = .trace
        }
        return configuration
    }

    /// Columns are a table's, whatever the usual format is.
    private func format(_ options: GlobalOptions, _ configuration: ClientConfiguration) throws -> OutputFormat {
        if let format = options.output { return format }
        let format = try usualFormat(configuration)
        return options.columns.isEmpty || format == .text ? format : .table
    }

    private func usualFormat(_ configuration: ClientConfiguration) throws -> OutputFormat {
        guard let word = try configuration.setting(["AWS_DEFAULT_OUTPUT"], "output") else { return .json }
        guard let format = OutputFormat(word: word.value) else {
            let known = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaints(
                [Complaint("\"\(word.value)\" is no output format", at: word.place, remedy: "One of \(known).")],
                exit: .configuration
            )
        }
        return format
    }
}

extension Document {
    /// An object with one member set.
    fileprivate func setting(_ name: String, _ value: Document) -> Document {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name } + [Member(name, value)])
    }
}

extension OperationShape {
    /// The member that holds a list's rows; the lists of tags have no pages.
    fileprivate func rows(in table: ServiceTable) -> String? {
        if let paginator { return paginator.results }
        guard name == "ListTagsForResource", let output else { return nil }
        return table[output].members.first { $0.name.lowercased() == "tags" }?.name
    }
}
