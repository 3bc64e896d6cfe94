using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Input;

/// <summary>What was probably meant, and what makes two words differ that look alike.</summary>
internal static class NearTexts
{
    public static Text ThereIs(string near) => new($" (there is {near})", $" (er is wel {near})");

    public static Text Meant(string near) => new($" (did you mean {near}?)", $" (bedoelde u {near}?)");

    public static Text MeantAlike(string near, Text difference) => new(
        $" (did you mean {near}? They {difference.En})", $" (bedoelde u {near}? De twee {difference.Nl})");

    public static Text CapitalsDiffer { get; } = new("differ in capitals alone", "verschillen alleen in hoofdletters");

    public static Text LookAlike(Text one, Text other) => new(
        $"look alike: the first has {one.En}, the second {other.En}", $"lijken op elkaar: in de eerste staat {one.Nl}, in de tweede {other.Nl}");

    public static Text NothingThere { get; } = new("nothing there", "daar niets");
}
