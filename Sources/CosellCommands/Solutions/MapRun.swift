import ArgumentParser
import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync
import SellingAPI
import SellingClient

/// One run of `cosell solutions map`.
struct MapRun: Sendable {
    let streams: Streams

    func run(_ command: SolutionsMap) async -> CommandStatus {
        let color = command.report.local.call.color.chosen
        do {
            return try await run(command, color)
        } catch {
            return streams.tell(
                error,
                of: "solutions map",
                asJSON: command.report.speaksToMachines,
                style: streams.errorStyle(color)
            )
        }
    }

    private func run(_ command: SolutionsMap, _ color: GlobalOptions.ColorChoice) async throws -> CommandStatus {
        guard !command.apply || command.yes || command.dryRun || streams.hasPerson else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--apply",
                remedy: "--yes applies without asking, --dry-run shows what would be sent."
            )
        }
        let now = streams.now()
        let writing = try ReportWriting(command.report.output, file: command.report.outputFile)
        let question = try command.report.question(.solutions, now: now)
        let words = try command.keywords.map { try streams.text(ofFile: $0) }
        let document = try words.map { text throws in
            do throws(Complaint) { return try DocumentText.document(of: text) } catch {
                throw Complaint(error.what, at: command.keywords, remedy: error.remedy)
            }
        }
        let material = try await command.report.database(now: now, streams).use {
            try await SolutionMapping.material(question, $0)
        }
        var table = KeywordTable()
        if let document {
            do throws(KeywordTable.Fault) { table = try KeywordTable(document, solutions: material.solutions) } catch {
                throw Complaint(error.description, at: command.keywords, remedy: error.remedy)
            }
        }
        var limits = SolutionMapping.Limits()
        (limits.leastScore, limits.perDeal) = (command.minScore, command.maxSuggestions)
        let mapping = SolutionMapping(material, table, limits)
        try writing.put(mapping.report(question, limits), streams, color)
        return command.apply ? try await apply(mapping, command) : .done
    }

    // MARK: Applying

    /// What is said goes to the error stream: the output is the report's.
    private func apply(_ mapping: SolutionMapping, _ command: SolutionsMap) async throws -> CommandStatus {
        let planned = mapping.rows.filter { ($0.suggestions.first?.score ?? 0) >= command.applyScore }
        guard !planned.isEmpty else {
            streams.say("Nothing reaches --apply-score \(command.applyScore); nothing was sent.\n")
            return .done
        }
        if command.dryRun {
            for row in planned {
                let best = row.suggestions[0]
                streams.say("would associate \(row.match.deal.id) with \(best.solution.id) (score \(best.score))\n")
            }
            return .done
        }
        if !command.yes {
            let catalog = command.report.local.catalogName()
            guard streams.agrees(to: "Associate \(planned.count) opportunities in the catalog \(catalog)?") else {
                return .findings
            }
        }
        let steps = try await command.report.local.open().use {
            try await apply(mapping, command, log: AuditLog($0))
        }
        let done = steps.count { $0.end == .done }
        streams.say("\(done) of \(steps.count) associated.\n")
        return done == steps.count ? .done : .findings
    }

    /// Every association is entered in the audit log, where `cosell undo` finds it.
    private func apply(
        _ mapping: SolutionMapping,
        _ command: SolutionsMap,
        log: AuditLog
    ) async throws -> [Associating.Step] {
        let local = command.report.local
        let client = try local.call.client()
        let writes = try await AuditedWrites.signed(
            by: local,
            client: client,
            log: log,
            catalog: local.catalogName(),
            command: "solutions map"
        )
        let associating = Associating(client, catalog: local.catalogName()) { request in
            _ = try await writes.make(
                Selling.AssociateOpportunity.self,
                request,
                of: request.opportunityIdentifier
            )
        }
        let streams = streams
        return try await associating.apply(mapping, leastScore: command.applyScore) { step in
            streams.say(Self.line(step))
        }
    }

    private static func line(_ step: Associating.Step) -> String {
        switch step.end {
        case .done: "\(step.opportunity) has \(step.solution) now\n"
        case .left(let why): "\(step.opportunity) was left as it is: \(why.visible)\n"
        case .refused(let why): "\(step.opportunity) was refused \(step.solution): \(why.visible)\n"
        }
    }
}
