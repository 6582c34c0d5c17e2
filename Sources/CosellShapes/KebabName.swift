/// Names of the model as the AWS CLI spells them on the command line.
package enum KebabName {
    /// `LifeCycleStage` → `life-cycle-stage`, `AwsSubmission` → `aws-submission`, `RelatedARNs` → `related-arns`.
    ///
    /// - Source: botocore's `xform_name`: a word starts at a capital before small letters, and at a capital behind a
    ///   small letter or digit; a run of capitals with an `s` at the end is one word.
    package static func of(_ name: String) -> String {
        var letters = Array(name.utf8)
        var plural: [UInt8] = []
        if letters.last == UInt8(ascii: "s") {
            let capitals = letters.dropLast().reversed().prefix(while: \.isCapital).count
            if capitals >= 2 {
                plural = [UInt8(ascii: "-")] + letters.suffix(capitals + 1).map(\.lowered)
                letters.removeLast(capitals + 1)
            }
        }
        return String(decoding: broken(brokenBeforeWords(letters)).map(\.lowered) + plural, as: UTF8.self)
    }

    /// A dash before each capital that small letters follow, except at the start.
    private static func brokenBeforeWords(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let startsWord = letter.isCapital && index + 1 < letters.count && letters[index + 1].isSmall
            if startsWord, index > 0 { result.append(UInt8(ascii: "-")) }
            result.append(letter)
        }
        return result
    }

    /// A dash between a small letter or digit and a capital.
    private static func broken(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for letter in letters {
            if letter.isCapital, let last = result.last, last.isSmall || last.isDigit {
                result.append(UInt8(ascii: "-"))
            }
            result.append(letter)
        }
        return result
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self }
    fileprivate var isSmall: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    fileprivate var lowered: UInt8 { isCapital ? self + 32 : self }
}
