namespace OpgaveSim.Presentation.Words;

/// <summary>What live says on the terminal when its page is there.</summary>
public static class GreetingTexts
{
    /// <summary>Label: the address of who steers.</summary>
    public static Text Teacher { get; } = new("teacher", "docent");

    /// <summary>Label: the address of who watches.</summary>
    public static Text Others { get; } = new("others", "anderen");

    /// <summary>Behind an address.</summary>
    public static Text OnlyHere { get; } = new("(on this machine only)", "(alleen op deze computer)");

    /// <summary>A page that can be reached over the network.</summary>
    public static Text Open { get; } = new(
        "everybody who can reach this machine over the network can watch. What is sent is not encrypted, the teacher's address included: keep that to this machine, and to a network you trust.",
        "iedereen die deze computer via het netwerk kan bereiken, kan meekijken. Wat er verstuurd wordt is niet versleuteld, ook het adres van de docent niet: houd dat op deze computer, en op een netwerk dat u vertrouwt.");

    /// <summary>How it ends.</summary>
    public static Text HowToEnd { get; } = new("Ctrl-C ends it", "Ctrl-C stopt het");
}
