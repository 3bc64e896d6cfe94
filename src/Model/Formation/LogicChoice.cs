namespace OpgaveSim.Model.Formation;

/// <summary>One decision of a long form: the name of a logic, or a mix λ from interest (0) to issue (1).</summary>
/// <param name="Name">One of <see cref="Logics.Names"/>, or null.</param>
/// <param name="Mix">λ when there is no name.</param>
public readonly record struct LogicChoice(string? Name, double Mix);
