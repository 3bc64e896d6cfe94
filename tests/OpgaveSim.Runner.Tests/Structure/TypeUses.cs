using Mono.Cecil;
using Mono.Cecil.Cil;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>
/// Which types know which, as compiled: by base type, interface, constraint, attribute, signature, field, local or instruction.
/// What the compiler replaces by its value (a constant, a name) leaves no trace.
/// </summary>
internal sealed class TypeUses
{
    private readonly Dictionary<string, TypeDefinition> own;
    private readonly HashSet<TypeUse> found = [];
    private TypeDefinition user = null!;

    private TypeUses(IEnumerable<TypeDefinition> types)
    {
        own = types.ToDictionary(type => type.FullName);
        foreach (var type in own.Values)
        {
            user = type;
            Read(type);
        }
    }

    /// <summary>The uses between types.</summary>
    /// <param name="within">The namespace that holds these types, at any depth.</param>
    /// <param name="assemblies">Where the types are.</param>
    public static IReadOnlyCollection<TypeUse> In(string within, params IEnumerable<System.Reflection.Assembly> assemblies)
    {
        using var resolver = new DefaultAssemblyResolver();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        foreach (var folder in platform.Select(Path.GetDirectoryName).Distinct())
        {
            resolver.AddSearchDirectory(folder);
        }

        ModuleDefinition[] modules = [.. assemblies.Select(one => ModuleDefinition.ReadModule(one.Location, new ReaderParameters { AssemblyResolver = resolver }))];
        var types = modules.SelectMany(module => module.Types).Where(type => (type.Namespace + ".").StartsWith(within + ".", StringComparison.Ordinal));
        var found = new TypeUses(types).found;
        Array.ForEach(modules, module => module.Dispose());
        return found;
    }

    private void Read(TypeDefinition type)
    {
        Add(type.BaseType);
        AddAttributes(type);
        AddConstraints(type.GenericParameters);
        foreach (var face in type.Interfaces)
        {
            Add(face.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            AddAttributes(property);
        }

        foreach (var one in type.Events)
        {
            AddAttributes(one);
        }

        foreach (var method in type.Methods)
        {
            Read(method);
        }

        foreach (var inner in type.NestedTypes)
        {
            Read(inner);
        }
    }

    private void Read(MethodDefinition method)
    {
        AddSignature(method);
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddConstraints(method.GenericParameters);
        foreach (var parameter in method.Parameters)
        {
            AddAttributes(parameter);
        }

        if (!method.HasBody)
        {
            return;
        }

        foreach (var local in method.Body.Variables)
        {
            Add(local.VariableType);
        }

        foreach (var handler in method.Body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            Read(instruction);
        }
    }

    private void Read(Instruction instruction)
    {
        switch (instruction.Operand)
        {
            case TypeReference type:
                Add(type);
                break;
            case FieldReference field:
                Add(field.DeclaringType);
                Add(field.FieldType);
                break;
            case MethodReference method:
                AddSignature(method);
                break;
        }
    }

    private void AddSignature(MethodReference method)
    {
        Add(method.DeclaringType);
        Add(method.ReturnType);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.ParameterType);
        }

        foreach (var argument in (method as GenericInstanceMethod)?.GenericArguments ?? [])
        {
            Add(argument);
        }
    }

    private void AddConstraints(IEnumerable<GenericParameter> parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => parameter.Constraints))
        {
            Add(constraint.ConstraintType);
        }
    }

    private void AddAttributes(ICustomAttributeProvider marked)
    {
        foreach (var attribute in marked.CustomAttributes)
        {
            Add(attribute.AttributeType);
            CustomAttributeArgument[] named = [.. attribute.Fields.Concat(attribute.Properties).Select(one => one.Argument)];
            foreach (var argument in attribute.ConstructorArguments.Concat(named))
            {
                Add(argument);
            }
        }
    }

    private void Add(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type:
                Add(type);
                break;
            case CustomAttributeArgument boxed:
                Add(boxed);
                break;
            case CustomAttributeArgument[] items:
                Array.ForEach(items, Add);
                break;
        }
    }

    private void Add(TypeReference? type)
    {
        foreach (var argument in (type as GenericInstanceType)?.GenericArguments ?? [])
        {
            Add(argument);
        }

        if (type is TypeSpecification made)
        {
            Add(made.ElementType);
        }
        else if (type is not null and not GenericParameter && own.TryGetValue(Outermost(type).FullName, out var used) && used != user)
        {
            found.Add(new TypeUse(user.Namespace, user.Name, used.Namespace, used.Name));
        }
    }

    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
