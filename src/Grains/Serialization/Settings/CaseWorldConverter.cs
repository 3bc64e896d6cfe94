using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseWorld"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseWorld")]
internal readonly record struct CaseWorldSurrogate(
    string[] ActorIds, string[] ActorNames, string[] DomainIds, string[] DomainNames, string[] Kinds, int[] Kind, int[] Home, int[] Tier,
    ulong?[] Mandate, double[] Interests, double[] Competence, double[] Willingness, double[] Skill, int[] Capacity, CaseTie[]? Ties,
    CaseIssue[]? Issues, CaseTable[] Tables, CaseRemark[] Assumptions);

/// <summary>A <see cref="CaseWorld"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseWorldConverter : IConverter<CaseWorld, CaseWorldSurrogate>
{
    /// <inheritdoc/>
    public CaseWorld ConvertFromSurrogate(in CaseWorldSurrogate surrogate) => new()
    {
        ActorIds = surrogate.ActorIds,
        ActorNames = surrogate.ActorNames,
        DomainIds = surrogate.DomainIds,
        DomainNames = surrogate.DomainNames,
        Kinds = surrogate.Kinds,
        Kind = surrogate.Kind,
        Home = surrogate.Home,
        Tier = surrogate.Tier,
        Mandate = surrogate.Mandate,
        Interests = surrogate.Interests,
        Competence = surrogate.Competence,
        Willingness = surrogate.Willingness,
        Skill = surrogate.Skill,
        Capacity = surrogate.Capacity,
        Ties = surrogate.Ties,
        Issues = surrogate.Issues,
        Tables = surrogate.Tables,
        Assumptions = surrogate.Assumptions,
    };

    /// <inheritdoc/>
    public CaseWorldSurrogate ConvertToSurrogate(in CaseWorld value) => new(
        value.ActorIds.InArray(), value.ActorNames.InArray(), value.DomainIds.InArray(), value.DomainNames.InArray(), value.Kinds.InArray(),
        value.Kind.InArray(), value.Home.InArray(), value.Tier.InArray(), value.Mandate.InArray(), value.Interests.InArray(), value.Competence.InArray(),
        value.Willingness.InArray(), value.Skill.InArray(), value.Capacity.InArray(), value.Ties.InArray(), value.Issues.InArray(), value.Tables.InArray(),
        value.Assumptions.InArray());
}
