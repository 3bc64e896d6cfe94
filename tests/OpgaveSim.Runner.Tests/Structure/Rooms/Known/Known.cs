namespace OpgaveSim.Runner.Tests.Structure.Rooms.Known;

#pragma warning disable CA1813, CA1710, CA1711, CA1032, CA1064, CA1040 // as open as a test needs them

/// <summary>What types of the other folder know.</summary>
internal class KnownThing
{
    public static object Made() => "";
}

internal interface IKnown;

internal enum KnownWord
{
    One,
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class KnownAttribute : Attribute;

internal sealed class KnownException : Exception;
