/// What both sides said of a field when they were last brought together, each in the words that it would send to the other.
package struct FieldBase: Hashable, Sendable {
    package var aws: String?
    package var crm: String?

    package init(aws: String?, crm: String?) { (self.aws, self.crm) = (aws, crm) }
}

/// What both sides say of a field now.
package struct FieldSides: Hashable, Sendable {
    /// As it stands at AWS; nil where it is empty, and where the line has no field there.
    package var aws: String?
    package var crm: String?
    /// What AWS's side says in the CRM's words, and the CRM's in AWS's.
    package var forth: String?
    package var back: String?
    /// Words that no table has, on the way there and on the way back.
    package var strangersForth: [MappingScope.Stranger] = []
    package var strangersBack: [MappingScope.Stranger] = []
    package var goesForth = true
    package var goesBack = true

    package init(aws: String?, crm: String?, forth: String?, back: String?) {
        (self.aws, self.crm, self.forth, self.back) = (aws, crm, forth, back)
    }

    /// By these a change is known: what could not be said in the other's words counts by its own.
    var base: FieldBase {
        FieldBase(
            aws: !goesForth ? aws : strangersForth.isEmpty ? forth : "?\(aws ?? "")",
            crm: !goesBack ? crm : strangersBack.isEmpty ? back : "?\(crm ?? "")"
        )
    }

    var areAlike: Bool {
        goesForth && strangersForth.isEmpty && forth == crm || goesBack && strangersBack.isEmpty && back == aws
    }
}

/// What is to be done about a field: base, mine and theirs, and whose wins.
package enum FieldMerge: Hashable, Sendable {
    /// Nothing: both say the same, or what differs is meant to.
    case settled
    /// - Parameter overruled: what the other side said, where both had changed.
    case toCRM(String?, overruled: String?)
    case toAWS(String?, overruled: String?)
    /// Both have changed, and a person says whose stays.
    case conflict
    /// A word stands in no table.
    case stranger([MappingScope.Stranger])

    /// - Parameters:
    ///   - base: nil where the two meet for the first time.
    ///   - winner: whose value stays when both have changed; nil asks.
    ///   - blanks: the sides that may be emptied.
    package static func judge(
        _ sides: FieldSides,
        base: FieldBase?,
        winner: MappingSide?,
        blanks: Set<MappingSide> = []
    ) -> FieldMerge {
        if !sides.goesForth, !sides.goesBack { return .settled }
        if sides.areAlike { return .settled }
        let now = sides.base
        let awsChanged = base.map { $0.aws != now.aws } ?? (now.aws != nil)
        let crmChanged = base.map { $0.crm != now.crm } ?? (now.crm != nil)
        if !awsChanged, !crmChanged { return .settled }
        // An emptied side says nothing where the other may not be emptied.
        let awsSpeaks = awsChanged && (now.aws != nil || blanks.contains(.crm))
        let crmSpeaks = crmChanged && (now.crm != nil || blanks.contains(.aws))
        switch (sides.goesForth, sides.goesBack) {
        case (true, false): return oneWay(.aws, sides, speaks: crmSpeaks && sides.crm != nil, winner, blanks)
        case (false, true): return oneWay(.crm, sides, speaks: awsSpeaks && sides.aws != nil, winner, blanks)
        default: break
        }
        switch (awsSpeaks, crmSpeaks) {
        case (false, false): return .settled
        case (true, false): return forth(sides, overruled: nil)
        case (false, true): return back(sides, overruled: nil)
        case (true, true):
            switch winner {
            case .aws?: return forth(sides, overruled: sides.crm)
            case .crm?: return back(sides, overruled: sides.aws)
            case nil: return .conflict
            }
        }
    }

    /// - Parameters:
    ///   - side: where the value comes from.
    ///   - speaks: whether the other side has a value of its own.
    private static func oneWay(
        _ side: MappingSide,
        _ sides: FieldSides,
        speaks: Bool,
        _ winner: MappingSide?,
        _ blanks: Set<MappingSide>
    ) -> FieldMerge {
        let value = side == .aws ? sides.base.aws : sides.base.crm
        guard value != nil || blanks.contains(side.other) else { return .settled }
        if speaks {
            guard let winner else { return .conflict }
            // Whose own field it is may keep what it says.
            if winner != side { return .settled }
        }
        let overruled = speaks ? (side == .aws ? sides.crm : sides.aws) : nil
        return side == .aws ? forth(sides, overruled: overruled) : back(sides, overruled: overruled)
    }

    private static func forth(_ sides: FieldSides, overruled: String?) -> FieldMerge {
        sides.strangersForth.isEmpty ? .toCRM(sides.forth, overruled: overruled) : .stranger(sides.strangersForth)
    }

    private static func back(_ sides: FieldSides, overruled: String?) -> FieldMerge {
        sides.strangersBack.isEmpty ? .toAWS(sides.back, overruled: overruled) : .stranger(sides.strangersBack)
    }
}
