import CosellClient
import CosellIntegrations
import CosellLint
import CosellRules
import CosellShell
import CosellWire
import SellingAPI
import SellingClient

/// One run of `cosell opportunity set`.
struct SetRun: Sendable {
    let streams: Streams
    let client: @Sendable () throws -> SellingClient

    func run(_ command: OpportunitySet, catalog: String) async -> CommandStatus {
        do {
            return try await run(SetOrder(command, streams), catalog)
        } catch {
            let asJSON = command.output == ReportFormat.json.rawValue
            let style = streams.errorStyle(command.call.color.chosen)
            return streams.tell(Self.explained(error), of: "opportunity set", asJSON: asJSON, style: style)
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
        let answer = try await client.updateOpportunity(order.identifier, catalog: catalog) { try edit.apply(to: &$0) }
        streams.show(preview.end(sent: answer, style))
        return .done
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
                ? "Nothing can be changed now." : "These fields can: \(locked.editable.joined(separator: ", "))."
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
}
