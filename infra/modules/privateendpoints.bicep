// An address in the network for every store, and the names that lead to it.

@description('Region of the resources.')
param location string

@description('Token that makes names unique.')
param token string

@description('Tags of the resources.')
param tags object

@description('Network in which the names are known.')
param networkId string

@description('Subnet that holds the addresses.')
param subnetId string

@description('Id of the Cosmos DB account.')
param cosmosId string

@description('Id of the storage account with documents.')
param documentsId string

@description('Id of the storage account of the host.')
param hostStorageId string

@description('Id of the key vault.')
param keyVaultId string

var zones = [
  'privatelink.documents.azure.com'
  'privatelink.blob.${environment().suffixes.storage}'
  'privatelink.queue.${environment().suffixes.storage}'
  'privatelink.table.${environment().suffixes.storage}'
  'privatelink.vaultcore.azure.net'
]

var endpoints = [
  { name: 'zaken', resourceId: cosmosId, group: 'Sql', zone: 0 }
  { name: 'documenten', resourceId: documentsId, group: 'blob', zone: 1 }
  { name: 'host-blob', resourceId: hostStorageId, group: 'blob', zone: 1 }
  { name: 'host-queue', resourceId: hostStorageId, group: 'queue', zone: 2 }
  { name: 'host-table', resourceId: hostStorageId, group: 'table', zone: 3 }
  { name: 'sleutels', resourceId: keyVaultId, group: 'vault', zone: 4 }
]

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for name in zones: {
    name: name
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (name, i) in zones: {
    parent: zone[i]
    name: 'jobcoach'
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: {
        id: networkId
      }
    }
  }
]

module endpoint 'privateendpoint.bicep' = [
  for item in endpoints: {
    name: 'privateendpoint-${item.name}'
    params: {
      location: location
      name: 'pe-${item.name}-${token}'
      tags: tags
      subnetId: subnetId
      resourceId: item.resourceId
      group: item.group
      zoneId: zone[item.zone].id
    }
  }
]
