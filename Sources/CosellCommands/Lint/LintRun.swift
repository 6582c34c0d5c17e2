import CosellLint
import CosellShell
import CosellWire
import SellingAPI
import SellingClient

/// One run of `cosell lint`.
struct LintRun: Sendable {
    let streams: Streams
    /// Reads a whole opportunity from the service.
    let read: @Sendable (_ identifier: String) async throws -> Selling.GetOpportunityResponse

    func run(_ command: Lint, catalog: String) async -> CommandStatus {
        let (style, errorStyle) = (
            streams.style(command.call.color.chosen), streams.errorStyle(command.call.color.chosen)
        )
        let isJSON = command.output.lowercased() == ReportFormat.json.rawValue
        let order: LintOrder
        do { order = try LintOrder(command, today: streams.now().day) } catch {
            return streams.tell(error, of: "lint", asJSON: isJSON, style: errorStyle)
        }
        let found = await read(order.subjects, catalog: catalog)
        let listing = LintListing(
            reports: reports(found.sources, order.lint),
            empty: found.empty,
            unread: found.unread,
            minScore: order.minScore
        )
        if found.unread.count < order.subjects.count {
            streams.show(order.format == .json ? listing.json : listing.text(style))
        }
        let codes = found.errors.map { streams.tell($0, of: "lint", asJSON: isJSON, style: errorStyle) }
        return codes.max { $0.rawValue < $1.rawValue } ?? (listing.isClean ? .done : .findings)
    }

    // MARK: Reading

    /// An opportunity and the word of the command line that led to it.
    struct Source: Sendable {
        let word: String
        let subject: LintSubject
    }

    /// What came of the words of a command line: one that leads nowhere takes nothing from the others.
    private struct Found {
        var sources: [Source] = []
        /// Files without an opportunity.
        var empty: [String] = []
        /// Words behind which nothing could be read, and why; the faults of files are told together.
        var unread: [String] = []
        var complaints: [Complaint] = []
        var refusals: [any Error] = []

        var errors: [any Error] { (complaints.isEmpty ? [] : [Complaints(complaints)]) + refusals }
    }

    private func read(_ words: [String], catalog: String) async -> Found {
        var found = Found()
        for word in words {
            do {
                guard !Self.isIdentifier(word) else {
                    found.sources.append(Source(word: word, subject: LintSubject(try await read(word))))
                    continue
                }
                let subjects = try subjects(ofFile: word, catalog: catalog)
                if subjects.isEmpty { found.empty.append(Self.name(ofFile: word)) }
                found.sources += subjects.map { Source(word: Self.name(ofFile: word), subject: $0) }
            } catch {
                found.unread.append(Self.name(ofFile: word))
                if let complaint = error as? Complaint {
                    found.complaints.append(complaint)
                } else {
                    found.refusals.append(error)
                }
            }
        }
        return found
    }

    private func subjects(ofFile path: String, catalog: String) throws(Complaint) -> [LintSubject] {
        let text = try streams.text(ofFile: path)
        do throws(Complaint) {
            let document = try DocumentText.document(of: text)
            do throws(UnreadableOpportunity) {
                return try LintSubject.all(in: document, catalog: catalog) { $0.unescape() }
            } catch { throw Complaint(error) }
        } catch {
            let place = [Self.name(ofFile: path), error.place].compactMap(\.self).joined(separator: ", ")
            throw Complaint(error.what, at: place, remedy: error.remedy)
        }
    }

    private static func name(ofFile path: String) -> String { path == "-" ? "standard input" : path }

    private static func isIdentifier(_ word: String) -> Bool { Pattern("O[0-9]{1,19}").matches(word) }

    // MARK: Judging

    /// An update is held against the record that it would replace, when that is among the others.
    private func reports(_ sources: [Source], _ lint: OpportunityLint) -> [LintListing.Entry] {
        let records = sources.map(\.subject).filter { $0.kind == .record }
        let updated = Set(sources.map(\.subject).filter { $0.kind == .update }.compactMap(\.id))
        return sources.compactMap { source in
            let subject = source.subject
            // A record that is there for its update only is not asked by itself.
            if subject.kind == .record, let id = subject.id, updated.contains(id), lint.goal != .submit,
                lint.goal != .launch
            {
                return nil
            }
            let stored = subject.kind == .update ? records.first { $0.id == subject.id } : nil
            return LintListing.Entry(source: source.word, report: lint.report(on: subject, replacing: stored))
        }
    }
}

extension Complaint {
    fileprivate init(_ error: UnreadableOpportunity) {
        let remedy =
            error.path == nil
            ? "See cosell lint --help for what a file may hold."
            : "Amounts, codes and days are texts: put quotes around them."
        self.init("\(error)", at: error.path, remedy: remedy)
    }
}
