namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>How the members of tables are drawn that an observed table is held against.</summary>
public enum AlternativeDraw
{
    /// <summary>
    /// In proportion to the number of tables that an actor sits at: what is left to explain is who sits with whom, and not that some sit more
    /// often. Actors at no table are not drawn. This is what counts.
    /// </summary>
    ByTables,

    /// <summary>Any actor alike, with a seat or without: that some sit more often is to be explained too.</summary>
    Uniform,
}
