namespace OpgaveSim.Model.Parameters;

/// <summary>How an actor's competence makes its frame of an issue.</summary>
public enum FrameForm
{
    /// <summary>It sees the domains in which it is able, by what the issue requires.</summary>
    Able,
    /// <summary>It sees every domain by what the issue requires times its own competence.</summary>
    Graded,
}
