using Orleans.GrainDirectory;
using Orleans.Runtime.GrainDirectory;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// Where the grains of a world live, computed instead of looked up: an actor or a table is always on the silo of its district
/// (see <see cref="WorldAddress.SiloOf"/>), so that no directory holds a million entries and no call asks one. When the members of the
/// cluster change, so do the addresses; a district that finds an actor without the past it had says so, and the run begins again.
/// Every message asks, and takes nothing but the silo from the answer: so all grains of a silo get the same one.
/// </summary>
/// <param name="membership">The cluster's members.</param>
internal sealed class ComputedAddresses(IClusterMembershipService membership) : IGrainDirectoryCache
{
    private Members known = new(MembershipVersion.MinValue, []);

    /// <inheritdoc/>
    public IEnumerable<(GrainAddress ActivationAddress, int Version)> KeyValues => [];

    /// <inheritdoc/>
    public bool LookUp(GrainId key, out GrainAddress result, out int version)
    {
        result = WorldAddress.SiloOf(key, Current().Addresses)!;
        version = int.MaxValue;
        return result is not null;
    }

    /// <inheritdoc/>
    public void AddOrUpdate(GrainAddress value, int version)
    {
    }

    /// <inheritdoc/>
    public bool Remove(GrainId key) => false;

    /// <inheritdoc/>
    public bool Remove(GrainAddress key) => false;

    /// <inheritdoc/>
    public void Clear()
    {
    }

    /// <summary>The silos that take part, in the order in which addresses are computed.</summary>
    internal static SiloAddress[] Active(ClusterMembershipSnapshot snapshot) =>
        [.. snapshot.Members.Values.Where(member => member.Status == SiloStatus.Active).Select(member => member.SiloAddress).Order()];

    private Members Current()
    {
        var snapshot = membership.CurrentSnapshot;
        if (known.Version != snapshot.Version)
        {
            known = new Members(snapshot.Version, [.. Active(snapshot).Select(silo => new GrainAddress { SiloAddress = silo })]);
        }

        return known;
    }

    private sealed record Members(MembershipVersion Version, GrainAddress[] Addresses);
}

/// <summary>The directory behind <see cref="ComputedAddresses"/>: there is nothing to keep.</summary>
internal sealed class NoDirectory : IGrainDirectory
{
    /// <inheritdoc/>
    public Task<GrainAddress?> Register(GrainAddress address) => Task.FromResult<GrainAddress?>(address);

    /// <inheritdoc/>
    public Task Unregister(GrainAddress address) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<GrainAddress?> Lookup(GrainId grainId) => Task.FromResult<GrainAddress?>(null);

    /// <inheritdoc/>
    public Task UnregisterSilos(List<SiloAddress> siloAddresses) => Task.CompletedTask;
}
