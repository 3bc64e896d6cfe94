namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>Which numbers of actors a rule chooses by. A rule that chooses by none chooses by chance.</summary>
[Flags]
public enum ActorNumbers
{
    /// <summary>None: the keyed number decides.</summary>
    None = 0,
    /// <summary>Interests as shares: how much is at stake in each domain.</summary>
    Interests = 1,
    /// <summary>Interests scaled to length 1: how alike two actors are.</summary>
    UnitInterests = 2,
    /// <summary>Competence.</summary>
    Competence = 4,
    /// <summary>Formal responsibility.</summary>
    Mandate = 8,
    /// <summary>Kind.</summary>
    Kind = 16,
    /// <summary>Home domain.</summary>
    Home = 32,
}
