extension Policy: PolicyReading {
    /// Reads a policy document.
    ///
    /// - Source: IAM user guide, "Grammar of the IAM JSON policy language", as identity policies may use it.
    package init(_ node: PolicyNode) throws(MalformedPolicy) {
        let members = try MemberReader(node, place: "Policy", known: ["Version", "Id", "Statement"])
        version = try members.choice("Version") ?? .y2008
        id = try members.text("Id")
        let nodes = PolicyNode.statements(members["Statement"])
        guard !nodes.isEmpty else { throw members.fault("Statement", "needs at least one statement") }
        var statements: [Statement] = []
        for (index, node) in nodes.enumerated() {
            statements.append(try Statement(node, at: index, version))
        }
        try Self.checkSids(of: statements)
        self.statements = statements
    }

    private static func checkSids(of statements: [Statement]) throws(MalformedPolicy) {
        var seen: Set<String> = []
        for (index, statement) in statements.enumerated() {
            guard let sid = statement.sid, !seen.insert(sid).inserted else { continue }
            let place = statement.place(at: index)
            throw MalformedPolicy(place: place, member: "Sid", reason: "stands on an earlier statement too")
        }
    }
}
