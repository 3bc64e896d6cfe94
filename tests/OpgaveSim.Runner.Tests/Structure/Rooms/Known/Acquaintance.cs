using OpgaveSim.Runner.Tests.Structure.Rooms.Knowing;

namespace OpgaveSim.Runner.Tests.Structure.Rooms.Known;

/// <summary>Closes the circle.</summary>
internal sealed record Acquaintance(Stranger Stranger);
