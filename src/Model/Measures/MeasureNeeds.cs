namespace OpgaveSim.Model.Measures;

/// <summary>What a world must have, or let happen, for a measure to be able to take more than one value.</summary>
[Flags]
public enum MeasureNeeds
{
    /// <summary>Nothing in particular.</summary>
    None = 0,
    /// <summary>Actors of two kinds or more.</summary>
    Kinds = 1,
    /// <summary>Actors of two home domains or more.</summary>
    Homes = 2,
    /// <summary>Actors of two tiers or more.</summary>
    Tiers = 4,
    /// <summary>Domains that differ in who is able in them.</summary>
    Domains = 8,
    /// <summary>Actors that hold a mandate.</summary>
    Mandates = 16,
    /// <summary>Actors that differ in kind, home or tier, so that a table can be split.</summary>
    Traits = 32,
    /// <summary>Actors that differ in more than one trait of two values, so that tables can be split more or less cleanly.</summary>
    Splits = 64,
    /// <summary>Meetings and turns, so that a table can come to something.</summary>
    Turns = 128,
    /// <summary>Issues enough for the precedents that novelty needs.</summary>
    Precedents = 256,
    /// <summary>Issues enough for the precedents that atypicality needs.</summary>
    ManyPrecedents = 512,
    /// <summary>That more is measured than formation.</summary>
    FullMeasure = 1024,
    /// <summary>An issue that can arrive after something was realised, in any scenario: precedents that all scenarios share.</summary>
    CommonPrecedents = 2048,
    /// <summary>Actors that see an issue by what they can do themselves.</summary>
    Frames = 4096,
    /// <summary>Agreements that are carried out by owners.</summary>
    Owners = 8192,
    /// <summary>Months in which agreements are carried out.</summary>
    Months = 16384,
    /// <summary>Owners that can strike what they own.</summary>
    Ratifying = 32768,
    /// <summary>An open call.</summary>
    OpenCall = 65536,
    /// <summary>Actors that learn.</summary>
    Learning = 131072,
    /// <summary>Orientations that differ or drift.</summary>
    Orientations = 262144,
    /// <summary>Any of the phases beside forming and deliberating.</summary>
    Phases = Frames | Owners | Months | Ratifying | OpenCall | Learning | Orientations,
}
