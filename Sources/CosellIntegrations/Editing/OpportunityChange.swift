package import CosellShell
package import CosellWire
package import SellingAPI

/// What is to change in an opportunity: first what is erased, then what is laid over it, then single fields.
package struct OpportunityChange: Sendable {
    package var erasures: [FieldPath] = []
    /// Some members of an update.
    package var overlay: Document?
    package var fields: [Field] = []
    /// Of the entry that says what is spent on AWS a month.
    package var amount: String?

    package init() {}

    package struct Field: Sendable {
        package let path: FieldPath
        package let value: Document

        package init(path: FieldPath, value: Document) { (self.path, self.value) = (path, value) }
    }

    /// What the change makes of one record.
    package struct Plan: Sendable {
        package let edited: Selling.UpdateOpportunityRequest
        /// What the model requires and the edit leaves out.
        package let missing: [Breach]
        package let differences: [Difference]
    }

    package var isEmpty: Bool { erasures.isEmpty && overlay == nil && fields.isEmpty && amount == nil }

    /// - Throws: ``Complaints`` when a field would be emptied that no erasure names.
    package func plan(on request: Selling.UpdateOpportunityRequest) throws -> Plan {
        let before = try JSONReader.document(from: JSONWriter.bytes(request))
        let after = try applied(to: before)
        let writer = JSONWriter(writesNulls: true)
        writer.write(after.clearingDuration(of: before))
        let (edited, missing) = try JSONReader.read(Selling.UpdateOpportunityRequest.self, from: writer.bytes)
        let written = try JSONReader.document(from: JSONWriter.bytes(edited))  // in the model's order
        let differences = Difference.all(from: before, to: written)
        try refuseLosses(differences)
        return Plan(edited: edited, missing: missing, differences: differences)
    }

    /// The members of a request with the change in them.
    package func applied(to before: Document) throws(Complaint) -> Document {
        var after = before
        for path in erasures { after = after.setting(nil, at: path.steps) ?? after }
        if let overlay { after = after.overlaid(with: overlay) ?? after }
        for field in fields { after = try set(field, in: after) }
        if let amount { after = try setAmount(amount, in: after) }
        return after
    }

    /// An object keeps the members that it is not given.
    private func set(_ field: Field, in document: Document) throws(Complaint) -> Document {
        let old = document.value(at: field.path.steps)
        let new = (old ?? .null).overlaid(with: field.value)
        let changed = document.setting(new, at: field.path.steps) ?? document
        guard new == nil || changed.value(at: field.path.steps) == new else {
            throw Complaint("there is no such element yet", at: "\(field.path)", remedy: "Elements count from 0.")
        }
        return changed
    }

    private func setAmount(_ amount: String, in document: Document) throws(Complaint) -> Document {
        let list = try FieldPath("Project.ExpectedCustomerSpend", for: "--amount")
        var entries: [Document] = []
        if case .list(let known)? = document.value(at: list.steps) { entries = known }
        guard !entries.contains(where: { $0["TargetCompany"] == .string("Self") }) else {
            throw Complaint(
                "the opportunity says a total contract value, from which AWS reckons the monthly amount",
                at: "--amount",
                remedy: "Set that value: --field 'project.expectedCustomerSpend[1].amount=…', whichever entry is Self."
            )
        }
        let usual = [("CurrencyCode", "USD"), ("Frequency", "Monthly"), ("TargetCompany", "AWS")]
        let first = entries.first ?? .object([])
        let entry = usual.reduce(first) { entry, member in
            entry[member.0] == nil ? entry.setting(.string(member.1), at: [.member(member.0)]) ?? entry : entry
        }
        let new = entry.setting(.string(amount), at: [.member("Amount")]) ?? entry
        return document.setting(.list([new] + entries.dropFirst()), at: list.steps) ?? document
    }

    /// Nothing is emptied by leaving it out.
    private func refuseLosses(_ differences: [Difference]) throws {
        let lost = differences.filter { difference in
            difference.new == nil && !erasures.contains { $0.covers(difference.path) }
        }
        guard !lost.isEmpty else { return }
        throw Complaints(
            lost.map {
                Complaint(
                    "this would erase what is stored there",
                    at: $0.path,
                    remedy: "Give it too, or --erase \($0.path)."
                )
            }
        )
    }
}

extension Document {
    /// The contract's duration stays when an update does not name it (E9), so it is told to go.
    fileprivate func clearingDuration(of before: Document) -> Document {
        let path: [FieldPath.Step] = [.member("Project"), .member("ExpectedContractDuration")]
        guard before.value(at: path) != nil, value(at: path) == nil else { return self }
        return setting(.null, at: path) ?? self
    }
}
