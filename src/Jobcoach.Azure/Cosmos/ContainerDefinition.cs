using System.Collections.ObjectModel;
using Microsoft.Azure.Cosmos;

namespace Jobcoach.Azure.Cosmos;

/// <summary>How a container is made, in the shape in which Azure Resource Manager writes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="PartitionKeyPath">The property that chooses the partition.</param>
/// <param name="DefaultTtl">Seconds after which an item vanishes; -1 when each item may say so itself; null when nothing ever vanishes.</param>
/// <param name="IndexingPolicy">What is indexed.</param>
public sealed record ContainerDefinition(string Name, string PartitionKeyPath, int? DefaultTtl, IndexDefinition IndexingPolicy)
{
    internal ContainerProperties ToProperties()
    {
        var policy = new IndexingPolicy { IndexingMode = IndexingMode.Consistent, Automatic = IndexingPolicy.Automatic };
        foreach (var path in IndexingPolicy.IncludedPaths)
        {
            policy.IncludedPaths.Add(new IncludedPath { Path = path.Path });
        }

        foreach (var path in IndexingPolicy.ExcludedPaths)
        {
            policy.ExcludedPaths.Add(new ExcludedPath { Path = path.Path });
        }

        foreach (var index in IndexingPolicy.CompositeIndexes)
        {
            policy.CompositeIndexes.Add(new Collection<Microsoft.Azure.Cosmos.CompositePath>(
                [.. index.Select(part => new Microsoft.Azure.Cosmos.CompositePath { Path = part.Path, Order = CompositePathSortOrder.Ascending })]));
        }

        return new ContainerProperties(Name, PartitionKeyPath) { IndexingPolicy = policy, DefaultTimeToLive = DefaultTtl };
    }
}

/// <summary>What is indexed: only the paths that a query asks for.</summary>
/// <param name="IndexingMode">Always <c>consistent</c>.</param>
/// <param name="Automatic">Whether every item is indexed.</param>
/// <param name="IncludedPaths">Paths with a range index.</param>
/// <param name="ExcludedPaths">All others.</param>
/// <param name="CompositeIndexes">One for each order in which a list is read.</param>
public sealed record IndexDefinition(
    string IndexingMode,
    bool Automatic,
    IReadOnlyList<IndexPath> IncludedPaths,
    IReadOnlyList<IndexPath> ExcludedPaths,
    IReadOnlyList<IReadOnlyList<CompositeIndexPath>> CompositeIndexes);

/// <summary>A path of a range index, or one that has none.</summary>
public sealed record IndexPath(string Path);

/// <summary>A part of a composite index.</summary>
public sealed record CompositeIndexPath(string Path, string Order);
