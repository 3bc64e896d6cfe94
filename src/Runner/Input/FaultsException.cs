namespace OpgaveSim.Runner.Input;

/// <summary>Bad input: every fault that was found, at once. The command ends with exit code 2 and no stack trace.</summary>
/// <param name="faults">The faults, at least one, in the order in which a reader meets them.</param>
public sealed class FaultsException(IReadOnlyList<Fault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>A single fault of a file or option as a whole.</summary>
    public FaultsException(string file, string message) : this([new Fault(file, 0, 0, message)])
    {
    }

    /// <summary>The faults, at least one.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
