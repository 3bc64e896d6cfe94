namespace OpgaveSim.Results.Comparisons;

/// <summary>What an assigned composition makes tables diverse in.</summary>
public enum VariedTrait
{
    /// <summary>Kind of actor.</summary>
    Kind,
    /// <summary>Home domain.</summary>
    Home,
    /// <summary>Competence over domains.</summary>
    Competence,
    /// <summary>Interests over domains.</summary>
    Interests,
}
