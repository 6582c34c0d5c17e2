// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingResult: WireStructure {
        public var aws: ProspectingResultAws?

        public init(
            aws: ProspectingResultAws? = nil
        ) {
            self.aws = aws
        }

        private static let members = MemberTable(["Aws"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: aws = try ProspectingResultAws(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, aws)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(aws, "Aws")
        }
    }
}
