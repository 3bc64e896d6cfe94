namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>That a type knows another one. Types inside a type count as that type.</summary>
/// <param name="Folder">Namespace of the type that knows.</param>
/// <param name="Type">Its name.</param>
/// <param name="UsedFolder">Namespace of the type that is known.</param>
/// <param name="UsedType">Its name.</param>
internal sealed record TypeUse(string Folder, string Type, string UsedFolder, string UsedType)
{
    public override string ToString() => $"{Type} knows {UsedType}";
}
