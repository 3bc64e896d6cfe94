namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>What a case can give beside its actors' kind and who sits at which table. Summaries say what they need of it.</summary>
[Flags]
public enum CaseColumns
{
    /// <summary>Kind and seats alone.</summary>
    None = 0,

    /// <summary>Positions of actors: their interests.</summary>
    Positions = 1,

    /// <summary>Competence of actors.</summary>
    Competence = 2,

    /// <summary>The issue that each table works on.</summary>
    TableIssues = 4,

    /// <summary>Ties between actors.</summary>
    Ties = 8,

    /// <summary>Actors that sit at no table.</summary>
    Unseated = 16,

    /// <summary>Who convened each table.</summary>
    Conveners = 32,
}
