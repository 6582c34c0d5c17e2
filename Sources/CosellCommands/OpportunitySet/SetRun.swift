import CosellClient
import CosellIntegrations
import CosellLint
import CosellRules
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import SellingClient

/// One run of `cosell opportunity set`.
struct SetRun: Sendable {
    let streams: Streams
    let client: @Sendable () throws -> SellingClient
    /// Opened when there is something to write.
    let database: @Sendable () async throws -> LocalDatabase
    let writes: @Sendable (SellingClient, AuditLog) async throws -> AuditedWrites

    /// As the log of writes has it.
    static let name = "opportunity set"

    func run(_ command: OpportunitySet, catalog: String) async -> CommandStatus {
        do {
            return try await run(SetOrder(command, streams), catalog)
        } catch {
            let asJSON = command.output == ReportFormat.json.rawValue
            let style = streams.errorStyle(command.local.call.color.chosen)
            return streams.tell(Self.explained(error), of: Self.name, asJSON: asJSON, style: style)
        }
    }

    private func run(_ order: SetOrder, _ catalog: String) async throws -> CommandStatus {
        let client = try client()
        let style = streams.style(order.color)
        let edit = try await PlannedEdit.looked(
            at: order.identifier,
            in: catalog,
            order.change,
            client,
            today: streams.now().day
        )
        let plan = edit.plan
        let preview = SetPreview(record: edit.record, plan: plan, report: edit.report, format: order.format)
        if plan.differences.isEmpty || order.isTrial {
            streams.show(preview.end(sent: nil, style))
            return .done
        }
        if order.format == .table { streams.show(preview.lines(style, advises: !order.isConfirmed)) }
        if !order.isConfirmed {
            if order.format == .json || !streams.isScreen {
                streams.say(preview.lines(streams.errorStyle(order.color), advises: true))
            }
            guard isAgreed(order, catalog) else { return .findings }
        }
        return try await database().use { database in
            if order.holds, edit.record.isUnderReview {
                let held = try await edit.hold(in: HeldChanges(database), by: Self.name, at: streams.now())
                streams.show(preview.end(held: held))
                return .done
            }
            let writes = try await writes(client, AuditLog(database))
            do {
                let sent = try await writes.updateOpportunity(order.identifier) { try edit.apply(to: &$0) }
                streams.show(preview.end(sent: sent, style))
            } catch let refusal as Selling.ValidationException where edit.record.isUnderReview {
                throw Self.refusedUnderReview(refusal, edit.record)
            }
            return .done
        }
    }

    private func isAgreed(_ order: SetOrder, _ catalog: String) -> Bool {
        streams.agrees(to: "Send this to \(order.identifier) in the catalog \(catalog)?")
    }

    /// The errors of a safe update as complaints; all others as they are.
    static func explained(_ error: any Error) -> any Error {
        switch error {
        case let locked as LockedOpportunity:
            let facts = [
                locked.reviewStatus.map { "its review status is \($0)" }, locked.stage.map { "its stage is \($0)" },
            ]
            let words = facts.compactMap(\.self).joined(separator: " and ")
            let way =
                locked.editable.isEmpty
                ? "Nothing can be changed now." + (Self.isPassing(locked) ? " --hold keeps the change until then." : "")
                : "These fields can: \(locked.editable.joined(separator: ", "))."
            return Complaints(
                [
                    Complaint(
                        "\(locked.identifier) cannot be changed there while \(words)",
                        at: locked.refused.joined(separator: ", "),
                        remedy: way
                    )
                ],
                exit: .refused
            )
        case let conflict as EditConflict:
            let fields = conflict.fields.joined(separator: ", ")
            return Complaints(
                [
                    Complaint(
                        "\(conflict.identifier) was changed by someone else in the same fields",
                        at: fields,
                        remedy: "Run the command again and look at the new difference."
                    )
                ],
                exit: .refused
            )
        default: return error
        }
    }

    /// The service's refusal, and the way out that waits for the review's end.
    private static func refusedUnderReview(
        _ refusal: Selling.ValidationException,
        _ record: Selling.GetOpportunityResponse
    ) -> Complaints {
        let complaints = Complaints(refusal, calling: name)
        let status = record.lifeCycle?.reviewStatus?.rawValue ?? ""
        let way = Complaint(
            "AWS reviews \(record.id) (\(status))",
            remedy: "--hold keeps the change, and cosell sync sends it behind the review."
        )
        return Complaints(complaints.all + [way], exit: complaints.exit, refusal: complaints.refusal)
    }

    /// Whether the lock opens by itself: when AWS has reviewed the record.
    private static func isPassing(_ locked: LockedOpportunity) -> Bool {
        [.submitted, .inReview].contains(locked.reviewStatus ?? .pendingSubmission)
    }
}
