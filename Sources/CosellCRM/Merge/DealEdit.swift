import CosellWire
import SellingAPI
import SellingRules

/// The update that carries changes to AWS, made from the record as it is.
struct DealEdit {
    let record: Selling.GetOpportunityResponse
    let before: Selling.UpdateOpportunityRequest
    let after: Selling.UpdateOpportunityRequest
    /// What the model requires and the changes leave out.
    let missing: [Breach]

    /// - Returns: nil for a record that is none.
    init?(_ aws: AWSRecord, _ changes: [DealPlan.Change], _ repairs: [DealPlan.Repair]) {
        guard let record = try? JSONReader.read(Selling.GetOpportunityResponse.self, from: JSONWriter.bytes(aws.body)).0
        else { return nil }
        self.record = record
        before = Selling.UpdateOpportunityRequest(echoing: record)
        guard let edited = try? Self.apply(changes, repairs, to: before, onlyWhere: { _, _ in true }) else {
            return nil
        }
        (after, missing) = (edited.request, edited.missing)
    }

    /// - Parameter isWanted: whether a change is made, by what stands in its field.
    static func apply(
        _ changes: [DealPlan.Change],
        _ repairs: [DealPlan.Repair],
        to request: Selling.UpdateOpportunityRequest,
        onlyWhere isWanted: (DealPlan.Change, String?) -> Bool
    ) throws -> (request: Selling.UpdateOpportunityRequest, missing: [Breach]) {
        var body = try JSONReader.document(from: JSONWriter.bytes(request))
        for change in changes {
            guard let field = change.field.aws else { continue }
            let stored = field.text(in: AWSRecord(id: request.identifier, body: body))
            if isWanted(change, stored) { body = field.setting(change.new, in: body) }
        }
        for repair in repairs {
            guard let field = repair.aws, field.text(in: AWSRecord(id: request.identifier, body: body)) == nil else {
                continue
            }
            body = field.setting(repair.value, in: body)
        }
        let (edited, missing) = try JSONReader.read(
            Selling.UpdateOpportunityRequest.self,
            from: JSONWriter.bytes(body)
        )
        return (edited, missing)
    }
}

extension Selling.UpdateOpportunityRequest {
    /// What an update says of a field.
    func text(of field: AWSField) -> String? {
        guard let body = try? JSONReader.document(from: JSONWriter.bytes(self)) else { return nil }
        return field.text(in: AWSRecord(id: identifier, body: body))
    }
}
