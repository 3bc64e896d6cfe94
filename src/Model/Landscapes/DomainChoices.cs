namespace OpgaveSim.Model.Landscapes;

/// <summary>Where a domain's choices lie in a solution: choice m of domain d is bit d·M + m.</summary>
public static class DomainChoices
{
    /// <summary>The bits of a domain's M choices.</summary>
    public static ulong Mask(int domain, int choices) => All(choices) << (domain * choices);

    /// <summary>The lowest <paramref name="count"/> bits, 0 … 64.</summary>
    public static ulong All(int count) => count >= 64 ? ulong.MaxValue : (1UL << count) - 1;
}
