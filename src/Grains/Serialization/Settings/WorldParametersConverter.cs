using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="WorldParameters"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.WorldParameters")]
internal readonly record struct WorldParametersSurrogate(
    int Actors, int Domains, int Choices, string[] Kinds, NormalParameters Willingness, NormalParameters Skill, int Capacity,
    double Clustering, double KindPull, double Opposition, double Homophily, int TiesConsidered, int TiesTaken, int TiesKept,
    double? IssuesPerRound, BreadthParameters Breadth, int Couplings, double CrossDomain, double Kinship, CaseAssumptions Assume, bool CaseTables);

/// <summary>A <see cref="WorldParameters"/> between silos.</summary>
[RegisterConverter]
internal sealed class WorldParametersConverter : IConverter<WorldParameters, WorldParametersSurrogate>
{
    /// <inheritdoc/>
    public WorldParameters ConvertFromSurrogate(in WorldParametersSurrogate surrogate) => new()
    {
        Actors = surrogate.Actors,
        Domains = surrogate.Domains,
        Choices = surrogate.Choices,
        Kinds = surrogate.Kinds,
        Willingness = surrogate.Willingness,
        Skill = surrogate.Skill,
        Capacity = surrogate.Capacity,
        Clustering = surrogate.Clustering,
        KindPull = surrogate.KindPull,
        Opposition = surrogate.Opposition,
        Homophily = surrogate.Homophily,
        TiesConsidered = surrogate.TiesConsidered,
        TiesTaken = surrogate.TiesTaken,
        TiesKept = surrogate.TiesKept,
        IssuesPerRound = surrogate.IssuesPerRound,
        Breadth = surrogate.Breadth,
        Couplings = surrogate.Couplings,
        CrossDomain = surrogate.CrossDomain,
        Kinship = surrogate.Kinship,
        Assume = surrogate.Assume,
        CaseTables = surrogate.CaseTables,
    };

    /// <inheritdoc/>
    public WorldParametersSurrogate ConvertToSurrogate(in WorldParameters value) => new(
        value.Actors, value.Domains, value.Choices, value.Kinds.InArray(), value.Willingness, value.Skill, value.Capacity, value.Clustering,
        value.KindPull, value.Opposition, value.Homophily, value.TiesConsidered, value.TiesTaken, value.TiesKept, value.IssuesPerRound,
        value.Breadth, value.Couplings, value.CrossDomain, value.Kinship, value.Assume, value.CaseTables);
}
